package org.safeconduct.server.identity;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// One asking to be shown an identity, and what became of it.
///
/// ```
///   Asked ─lent─► Lent ─ended, or its time is over─► Ended
///     └─declined─► Declined
/// ```
public sealed interface Showing {
  Asked asked();

  /// @param codename of the casefile
  record Asked(SubjectId id, MemberId by, Instant at, String codename, List<String> reason)
      implements Showing {
    public Asked {
      reason = List.copyOf(reason);
    }

    @Override
    public Asked asked() {
      return this;
    }

    @Override
    public String toString() {
      return "Asked[" + id + "]";
    }
  }

  /// @param by the custodian
  /// @param noticed whether somebody else has read that they lent it to themself
  record Lent(Asked asked, MemberId by, Instant until, boolean noticed) implements Showing {
    /// Whether one person was both.
    public boolean isAlone() {
      return by.equals(asked.by());
    }

    public boolean isOpen(Instant now) {
      return now.isBefore(until);
    }
  }

  record Declined(Asked asked, MemberId by, List<String> reason) implements Showing {
    public Declined {
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "Declined[" + asked + "]";
    }
  }

  record Ended(Lent lent) implements Showing {
    @Override
    public Asked asked() {
      return lent.asked();
    }
  }
}
