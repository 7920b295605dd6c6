package org.safeconduct.server.helpers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.helpers.HelpFact.HelpEnded;
import org.safeconduct.server.helpers.HelpFact.HelperAgreed;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpFact.HelperRefused;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;

/// Who helps in a casefile, folded from its chronicle. Total: what does not follow from what was
/// before is listed in `odd`.
public record Helps(List<Help> helps, List<Told<HelpFact>> odd) {
  public Helps {
    helps = List.copyOf(helps);
    odd = List.copyOf(odd);
  }

  public static Helps of(Chronicle casefile) {
    Map<SubjectId, Help> helps = new LinkedHashMap<>();
    List<Told<HelpFact>> odd = new ArrayList<>();
    for (Told<HelpFact> told : Corrections.in(casefile, HelpFact.class)) {
      next(Optional.ofNullable(helps.get(told.subject())), told)
          .ifPresentOrElse(help -> helps.put(told.subject(), help), () -> odd.add(told));
    }
    return new Helps(List.copyOf(helps.values()), odd);
  }

  public Optional<Help> help(SubjectId id) {
    return helps.stream().filter(h -> h.id().equals(id)).findFirst();
  }

  /// Whether the person said that they do not want this helper.
  public boolean refused(SubjectId helper) {
    return helps.stream()
        .anyMatch(h -> h instanceof Help.Refusal && h.proposed().fact().helper().equals(helper));
  }

  /// Empty where the state does not allow it.
  private static Optional<Help> next(Optional<Help> now, Told<HelpFact> told) {
    return switch (told.fact()) {
      case HelperProposed fact ->
          now.isPresent()
              ? Optional.empty()
              : Optional.of(
                  new Help.Proposed(
                      new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact)));
      case HelperAgreed _ ->
          now.filter(Help.Proposed.class::isInstance).map(h -> new Help.Helping(h.proposed()));
      case HelperRefused _ -> now.filter(Helps::isGoingOn).map(h -> new Help.Refusal(h.proposed()));
      case HelpEnded fact ->
          now.filter(Helps::isGoingOn).map(h -> new Help.Ended(h.proposed(), fact.words()));
    };
  }

  private static boolean isGoingOn(Help help) {
    return help instanceof Help.Proposed || help instanceof Help.Helping;
  }
}
