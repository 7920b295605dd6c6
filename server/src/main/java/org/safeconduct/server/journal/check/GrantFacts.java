package org.safeconduct.server.journal.check;

import java.util.Optional;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.reading.Reading;
import org.safeconduct.server.journal.start.Start;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.vault.GrantStatement;
import org.safeconduct.server.vault.GrantsInLog;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.SignedGrant;

/// Asks the log for the facts by which a scope's readers were granted it; what the box alone says
/// rings the alarm. For one opening of one scope: a row, a signature and a body for each of its
/// audiences, however long the scope is.
///
/// In the record a grant is signed by a member, who wrapped its body's key under the scope's own;
/// so was the scope's first fact, which tells this key from one that somebody with the disk drew.
/// In the trail the house signs, and drops. A custodian who lends a half cannot open the scope, and
/// drops too: whoever forges that has nothing to lend, and a loan is never rolled.
public final class GrantFacts implements GrantsInLog {
  private final Means means;
  private final Log log;
  private final Reading reading;
  private final KeyRole signer;
  private Optional<Boolean> known = Optional.empty();

  private GrantFacts(Means means, Log log, KeyRole signer) {
    this.means = means;
    this.log = log;
    this.reading = new Reading(means, log);
    this.signer = signer;
  }

  public static GrantFacts ofRecord(Means means) {
    return new GrantFacts(means, means.record(), KeyRole.AUTHOR);
  }

  public static GrantFacts ofTrail(Means means) {
    return new GrantFacts(means, means.trail(), KeyRole.HOUSE);
  }

  @Override
  public boolean says(ScopeKeys keys, BodyId fact, SignedGrant grant) {
    boolean said =
        isOurs(keys)
            && log.read()
                .row(fact)
                .filter(row -> row.scope().equals(keys.scope()) && isSigned(row))
                .map(row -> grant.isLoan() ? reading.one(row, keys::unwrap) : open(row, keys))
                .filter(entry -> says(entry, grant.statement()))
                .isPresent();
    if (!said) {
      means
          .alarm()
          .ring(
              new Broken(
                  log.origin() + " " + keys.scope(),
                  "a grant in keys.db that no fact of the log says: " + fact));
    }
    return said;
  }

  /// Whether the scope's first fact opens by these keys.
  private boolean isOurs(ScopeKeys keys) {
    boolean ours =
        known.orElseGet(() ->
            log.read()
                .row(new FactRef(keys.scope(), 1))
                .map(row -> open(row, keys))
                .filter(Entry.Open.class::isInstance)
                .isPresent());
    known = Optional.of(ours);
    return ours;
  }

  private Entry open(LogRow row, ScopeKeys keys) {
    return switch (signer) {
      case AUTHOR -> reading.one(row, keys::unwrapMembers);
      case HOUSE, REGISTRAR, LOG -> reading.one(row, keys::unwrap);
    };
  }

  private boolean isSigned(LogRow row) {
    try {
      SignedLeaf leaf = row.parsed();
      return Start.keys(means.vault().house(), log).verify(leaf, row.position()) == signer;
    } catch (LedgerRefusal notCertified) {
      return false;
    }
  }

  private static boolean says(Entry entry, GrantStatement grant) {
    return entry instanceof Entry.Open(var told)
        && told.fact() instanceof MechanismFact.Granted(String text, String signature)
        && text.equals(grant.text())
        && signature.equals(grant.signature());
  }
}
