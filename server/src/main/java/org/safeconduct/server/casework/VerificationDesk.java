package org.safeconduct.server.casework;

import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Writes down what was checked of a person, and that perhaps others hold their phone. Every method
/// throws [org.safeconduct.server.kernel.Refused] where a rule says no.
@Service
public class VerificationDesk {
  private final CaseworkDesk casework;

  public VerificationDesk(CaseworkDesk casework) {
    this.casework = casework;
  }

  public Outcome check(Unlocked unlocked, At at, PersonChecked checked) {
    return decide(unlocked, at, now -> now.check(checked));
  }

  /// Needs no reason: who has a doubt stops first and explains later.
  public Outcome doubt(Unlocked unlocked, At at, List<String> why) {
    return decide(unlocked, at, _ -> new OwnHandsDoubted(why));
  }

  public Outcome assure(Unlocked unlocked, At at, List<String> how) {
    return decide(unlocked, at, now -> now.assure(how));
  }

  private Outcome decide(Unlocked unlocked, At at, Function<Verification, VerificationFact> rule) {
    return casework.enter(unlocked, at, chronicle -> rule.apply(Verification.of(chronicle)));
  }
}
