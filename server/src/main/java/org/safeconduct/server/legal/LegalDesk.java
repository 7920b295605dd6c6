package org.safeconduct.server.legal;

import java.util.function.Function;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of legal matters. Where a matter's state does not allow a step, a refusal says
/// why; what this member may not open is [Absent].
@Service
public class LegalDesk {
  private final CaseworkDesk casework;

  public LegalDesk(CaseworkDesk casework) {
    this.casework = casework;
  }

  /// A new matter, under a subject that the form brought along: sent twice it is written once.
  public Outcome raise(Unlocked unlocked, At at, MatterRaised raised) {
    return casework.enter(unlocked, at, _ -> raised);
  }

  /// A step in a matter that is not settled.
  ///
  /// @param step one of the methods of [Matter.Pending]
  public Outcome step(
      Unlocked unlocked, At at, Function<Matter.Pending, ? extends LegalFact> step) {
    return casework.enter(
        unlocked,
        at,
        chronicle ->
            step.apply(
                Legal.of(chronicle).matter(at.subject()).orElseThrow(Absent::new).pending()));
  }
}
