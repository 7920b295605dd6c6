package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Release;

/// What may be said of the table that was asked for.
public sealed interface Proposal {
  Asked asked();

  /// The last day that is told of.
  LocalDate until();

  /// It may be published as it stands here.
  record Sayable(Asked asked, LocalDate until, Release release) implements Proposal {}

  /// It may not.
  ///
  /// @param instead one that says less and may be published, if there is one
  record Withheld(
      Asked asked, LocalDate until, List<Outcome.Reason> reasons, Optional<Asked> instead)
      implements Proposal {
    public Withheld {
      reasons = List.copyOf(reasons);
    }
  }

  /// Nobody is counted yet.
  record Nobody(Asked asked, LocalDate until) implements Proposal {}
}
