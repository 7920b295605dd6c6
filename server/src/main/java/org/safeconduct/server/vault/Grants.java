package org.safeconduct.server.vault;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantMark;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.Holder;
import org.safeconduct.server.vault.box.KeyBox;

/// Which grants count: not of an open batch, not expired. Of several to one audience the newest
/// generation counts, and of these the last that was given; so a grant that ends by itself stands
/// in place of one that would not.
final class Grants {
  private static final Comparator<GrantRow> LAST =
      Comparator.comparingInt(GrantRow::generation).thenComparingLong(GrantRow::turn);
  private static final Comparator<GrantMark> LAST_MARK =
      Comparator.comparingInt(GrantMark::generation).thenComparingLong(GrantMark::turn);

  private final KeyBox box;
  private final Batches batches;
  private final Certified certified;
  private final InstantSource clock;

  Grants(KeyBox box, Batches batches, Certified certified, InstantSource clock) {
    this.box = box;
    this.certified = certified;
    this.batches = batches;
    this.clock = clock;
  }

  /// What the box holds of a scope.
  Shelf shelf(ScopeId scope) {
    return box.read(rows -> {
      List<GenerationRow> generations =
          rows.scopes().generations(scope).stream()
              .filter(generation -> !batches.isOpen(generation.batch()))
              .toList();
      List<GrantRow> standing = rows.grants().ofScope(scope).stream().filter(this::stands).toList();
      int newest = generations.isEmpty() ? 0 : generations.getFirst().number();
      Map<Holder, Integer> given = rows.scopes().epochs(scope, newest);
      Map<TeamId, Integer> epochs = new HashMap<>();
      for (Holder holder : given.keySet()) {
        if (holder.audience() instanceof Audience.OfTeam(TeamId team)) {
          epochs.put(team, rows.teams().epoch(team));
        }
      }
      return new Shelf(
          generations, standing, given, epochs, certified.writers(rows), clock.instant());
    });
  }

  private boolean stands(GrantRow row) {
    return !batches.isOpen(row.batch());
  }

  List<StandingGrant> standing(ScopeId scope) {
    return shelf(scope).counting(row -> true).stream().map(GrantRowOf::standing).toList();
  }

  List<StandingGrant> standing(Audience audience) {
    Map<ScopeId, GrantRow> last = new HashMap<>();
    for (GrantRow row : box.read(rows -> rows.grants().ofAudience(audience))) {
      if (stands(row)) {
        last.merge(row.scope(), row, (a, b) -> LAST.compare(a, b) < 0 ? b : a);
      }
    }
    Instant now = clock.instant();
    last.values().removeIf(row -> row.isEnded(now));
    return last.values().stream().map(GrantRowOf::standing).toList();
  }

  GrantsSince since(Audience audience, long turn) {
    return box.read(rows -> {
      Map<ScopeId, GrantMark> last = new HashMap<>();
      for (GrantMark mark : rows.grants().since(audience, turn)) {
        if (!batches.isOpen(mark.batch())) {
          last.merge(mark.scope(), mark, (a, b) -> LAST_MARK.compare(a, b) < 0 ? b : a);
        }
      }
      Set<ScopeId> gone = new HashSet<>(rows.grants().takenSince(turn));
      Map<ScopeId, Long> given = new HashMap<>();
      Map<ScopeId, Instant> ends = new HashMap<>();
      Instant now = clock.instant();
      for (GrantMark mark : last.values()) {
        Optional<Instant> end = mark.end();
        boolean ended = end.filter(until -> !now.isBefore(until)).isPresent();
        if (ended || Half.parse(mark.half()) != Half.WHOLE) {
          gone.add(mark.scope());
        } else {
          given.put(mark.scope(), mark.turn());
          end.ifPresent(until -> ends.put(mark.scope(), until));
        }
      }
      gone.removeAll(given.keySet());
      return new GrantsSince(rows.counters().turn(), given, ends, gone);
    });
  }

  List<GrantRow> all() {
    Instant now = clock.instant();
    return box.read(rows -> rows.grants().all()).stream()
        .filter(row -> stands(row) && !row.isEnded(now))
        .toList();
  }

  /// Deletes the grants of whole keys that ended by themselves, and those in whose place they were
  /// given.
  ///
  /// @return how many had ended
  int dropEnded() {
    Instant now = clock.instant();
    return box.write(rows -> {
      int dropped = 0;
      for (GrantRow row : rows.grants().ending(Half.WHOLE.text())) {
        if (stands(row) && row.isEnded(now)) {
          rows.grants().deleteUpTo(row);
          dropped++;
        }
      }
      return dropped;
    });
  }
}
