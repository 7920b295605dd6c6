package org.safeconduct.server.identity;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;

/// What happens at the door of an identity that takes two to open: who asks to be shown it, why,
/// and who lends the other half of its key. No name is ever said here.
public sealed interface DoorFact extends Fact {

  /// The door's own first word: whose it is, and where the identity lies.
  @FactType("identity-door-opened/1")
  record DoorOpened(ScopeId casefile, ScopeId identity) implements DoorFact {}

  /// A reader asks.
  ///
  /// @param codename of the casefile, which a custodian cannot open
  @FactType("showing-asked/1")
  record ShowingAsked(String codename, List<String> reason) implements DoorFact {
    public ShowingAsked {
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "ShowingAsked";
    }
  }

  /// A custodian lends their half to who asked.
  @FactType("showing-lent/1")
  record ShowingLent(MemberId to, Instant until) implements DoorFact {}

  @FactType("showing-declined/1")
  record ShowingDeclined(List<String> reason) implements DoorFact {
    public ShowingDeclined {
      reason = List.copyOf(reason);
    }

    @Override
    public String toString() {
      return "ShowingDeclined";
    }
  }

  /// Who was lent it needs it no more; the key has changed.
  @FactType("showing-ended/1")
  record ShowingEnded() implements DoorFact {}

  /// Somebody else has read that a member of a small organisation lent it to themself.
  @FactType("showing-noticed/1")
  record ShowingNoticed() implements DoorFact {}
}
