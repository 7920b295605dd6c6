package org.safeconduct.server.casework;

import java.util.List;
import java.util.function.Function;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Writes down what was checked of a person, and that perhaps others hold their phone. Every method
/// throws [Refused] where a rule says no.
@Service
public class VerificationDesk {
  private final CaseworkDesk casework;
  private final Journal journal;

  public VerificationDesk(CaseworkDesk casework, Journal journal) {
    this.casework = casework;
    this.journal = journal;
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
    Chronicle chronicle = casework.look(unlocked, at.casefile());
    if (!chronicle.isWhole()) throw Refused.because("casework.refuse.not-whole");
    Casework.of(chronicle).casefile().workable();
    VerificationFact fact = rule.apply(Verification.of(chronicle));
    return switch (journal.write(unlocked, List.of(at.draft(fact)))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
