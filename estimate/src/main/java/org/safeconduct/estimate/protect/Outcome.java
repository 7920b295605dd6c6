package org.safeconduct.estimate.protect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Whether a table may be shown.
public sealed interface Outcome {

  /// It may, with what it hides.
  record Cleared(Release release, Audit audit, Loss loss) implements Outcome {}

  /// It may, rounded.
  ///
  /// @param audit of what stays in doubt about small figures; empty if the table was too large to
  ///   attack
  /// @param farthest by how much the figure is off that is off most: at least the base where no
  ///   table adds up whose figures are all next to the true ones, or none was found
  record Rounded(Release release, Audit audit, long base, long farthest) implements Outcome {}

  /// It may, with noise.
  record Noisy(NoisyTable table, History.Spending spending) implements Outcome {}

  /// It may not.
  ///
  /// @param coarser a table that says less and may be shown, if one was found
  record Withheld(List<Reason> reasons, Optional<Coarser> coarser) implements Outcome {
    public Withheld {
      reasons = List.copyOf(reasons);
    }
  }

  /// @param steps what is coarser about it: “without sex”, “year by five years”
  record Coarser(List<String> steps, CountTable table, Cleared cleared) {
    public Coarser {
      steps = List.copyOf(steps);
    }
  }

  /// Why a table may not be shown.
  sealed interface Reason {

    /// Fewer persons than the threshold are counted in all.
    record TooFewInAll() implements Reason {}

    /// Too few came to be counted since an earlier day's total was shown.
    record TooFewNewInAll() implements Reason {}

    /// The same day's state was shown with other figures.
    record ShownOtherwise() implements Reason {}

    /// A later day's state was shown already.
    record Late(LocalDate last) implements Reason {}

    /// Noise on the same people has cost what may be spent on them.
    record Spent(BigDecimal spent, BigDecimal limit) implements Reason {}

    /// There are releases about the same people, and the table is too large to attack with them.
    record TooLargeToCheck(int figures) implements Reason {}

    /// Earlier releases and this one together give figures away, whatever else is hidden.
    record GivenAway(List<Audit.Finding> figures) implements Reason {
      public GivenAway {
        figures = List.copyOf(figures);
      }
    }
  }
}
