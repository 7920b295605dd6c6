package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.Holder;

/// What the box holds of one scope, from one snapshot.
///
/// @param generations all that stand, newest first
/// @param grants all that stand, also those that ended by themselves
/// @param given in which epoch each holder was given the newest generation
/// @param epochs the newest of the teams among them
/// @param writers who may have signed the grants
/// @param now by which a grant has ended
record Shelf(
    List<GenerationRow> generations,
    List<GrantRow> grants,
    Map<Holder, Integer> given,
    Map<TeamId, Integer> epochs,
    Writers writers,
    Instant now) {
  private static final Comparator<GrantRow> LAST =
      Comparator.comparingInt(GrantRow::generation).thenComparingLong(GrantRow::turn);

  /// The number of the newest generation; 0 for a scope that is not there.
  int newest() {
    return generations.isEmpty() ? 0 : generations.getFirst().number();
  }

  /// One grant for each holder of the key, or of a half of it, among those of which this is true:
  /// of the newest generation, and of these the last that was given. If that one has ended by
  /// itself, none: what it was given in place of does not come back.
  Collection<GrantRow> counting(Predicate<GrantRow> also) {
    Map<Holder, GrantRow> last = new HashMap<>();
    for (GrantRow row : grants) {
      if (also.test(row)) {
        last.merge(row.holder(), row, (a, b) -> LAST.compare(a, b) < 0 ? b : a);
      }
    }
    last.values().removeIf(row -> row.isEnded(now));
    return last.values();
  }

  /// Whether somebody who was given the newest generation may have lost it, or their epoch moved.
  boolean moved(Collection<GrantRow> counting) {
    List<Holder> holders = counting.stream().map(GrantRow::holder).toList();
    return given.entrySet().stream()
        .anyMatch(
            to -> !holders.contains(to.getKey()) || moved(to.getKey().audience(), to.getValue()));
  }

  private boolean moved(Audience audience, int epoch) {
    return audience instanceof Audience.OfTeam team && epochs.getOrDefault(team.team(), 0) != epoch;
  }

  /// Whether somebody was lent the other half of the newest key, whose loan ended.
  boolean lapsed() {
    List<Holder> holders = counting(row -> true).stream().map(GrantRow::holder).toList();
    return given.keySet().stream()
        .filter(holder -> Half.parse(holder.half()) == Half.CUSTODIANS)
        .filter(holder -> holder.audience() instanceof Audience.OfMember)
        .anyMatch(holder -> !holders.contains(holder));
  }
}
