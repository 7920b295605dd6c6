package org.safeconduct.server.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.kernel.SubjectId;

/// The chain of command among alleged perpetrators, over time. Total: a circle ends where it
/// closes.
public final class Command {
  private Command() {}

  /// One step up or down.
  public record Step(AllegedPerpetrator who, CommandFound command) {}

  /// A person and everybody above, by any of the records joined into them, at any time.
  public static Set<SubjectId> above(Events events, SubjectId person) {
    Set<SubjectId> above = new LinkedHashSet<>();
    Deque<SubjectId> next = new ArrayDeque<>(Set.of(person));
    while (!next.isEmpty()) {
      SubjectId at = next.pop();
      if (!above.add(at)) continue;
      next.addAll(events.joins().all(at));
      over(events, at).forEach(step -> next.add(step.who().id()));
    }
    return above;
  }

  /// Who commanded this person.
  public static List<Step> over(Events events, SubjectId person) {
    return events.joins().all(person).stream()
        .flatMap(id -> Optional.ofNullable(events.perpetrators().get(id)).stream())
        .flatMap(p -> p.commands().stream())
        .filter(c -> events.perpetrators().containsKey(c.superior()))
        .map(c -> new Step(Objects.requireNonNull(events.perpetrators().get(c.superior())), c))
        .toList();
  }

  /// Whom this person commanded.
  public static List<Step> under(Events events, SubjectId person) {
    Set<SubjectId> all = events.joins().all(person);
    return events.perpetrators().values().stream()
        .flatMap(p ->
            p.commands().stream().filter(c -> all.contains(c.superior())).map(c -> new Step(p, c)))
        .toList();
  }
}
