package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.safeconduct.estimate.protect.CountTable;
import org.safeconduct.estimate.protect.History;
import org.safeconduct.estimate.protect.Occasion;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Protect;
import org.safeconduct.estimate.protect.Rule;

/// Holds the tables of one day against everything that was published before.
///
/// @param salt kept secret: rounding by it is chance to everybody outside, and the same each time
///   that the same figures are asked for, so that nobody can ask until the figures please
record Proposing(EndedWays ways, History history, LocalDate today, long salt) {
  static final Rule RULE = Rule.ofThreshold(Waits.FEWEST);

  Proposal of(Asked asked) {
    Optional<CountTable> table = ways.by(asked.cut());
    if (table.isEmpty()) return new Proposal.Nobody(asked, ways.until());
    return switch (outcome(asked, table.get())) {
      case Outcome.Cleared cleared -> new Proposal.Sayable(asked, ways.until(), cleared.release());
      case Outcome.Rounded rounded -> new Proposal.Sayable(asked, ways.until(), rounded.release());
      case Outcome.Withheld withheld ->
          new Proposal.Withheld(asked, ways.until(), withheld.reasons(), instead(asked));
      case Outcome.Noisy _ -> throw new IllegalStateException("nobody asked for noise");
    };
  }

  private Outcome outcome(Asked asked, CountTable table) {
    Protect protect = new Protect(new Occasion(EndedWays.ABOUT, today), history, RULE);
    return switch (asked.manner()) {
      case EXACT -> protect.suppress(table);
      case FIVES, TENS -> protect.round(table, asked.manner().base(), chance());
    };
  }

  private SplittableRandom chance() {
    List<List<String>> all = ways.ended().stream().map(Cut.YEAR_AND_ENDING::of).toList();
    return new SplittableRandom(salt ^ all.hashCode());
  }

  private Optional<Asked> instead(Asked asked) {
    return asked.coarser().stream().filter(this::isSayable).findFirst();
  }

  private boolean isSayable(Asked asked) {
    return ways.by(asked.cut())
        .map(table -> outcome(asked, table))
        .filter(outcome -> !(outcome instanceof Outcome.Withheld))
        .isPresent();
  }

  /// A salt stays where it is.
  @Override
  public String toString() {
    return "Proposing[" + today + "]";
  }
}
