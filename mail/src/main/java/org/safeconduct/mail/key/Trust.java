package org.safeconduct.mail.key;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;

/// Whose intake keys the pages believe: those that a member signed whose own key is certified, back
/// to the organisation root that the pages were started with.
///
/// ```
/// pinned root ─signs─► registrar's certificate ─signs─► member's certificate ─signs─► intake key
/// ```
///
/// Somebody who can write into the letterbox, and has no member's key, cannot put their own key in
/// the team's place. That a certificate was withheld which ends a member cannot be seen from here.
public record Trust(VerifierKey root, Collection<SignedNote> certificates) {
  public Trust {
    certificates = List.copyOf(certificates);
  }

  /// The key, if its signature leads to the root; else nothing: it is as if it were not there.
  public Optional<IntakeKey> check(SignedNote note) {
    try {
      IntakeKey key = IntakeKey.parse(note.text());
      CertifiedKeys certified =
          CertifiedKeys.of(key.origin(), root, certificates, NoteVerifier::jdk);
      note.verifyEvery(
          certified.certificates().stream()
              .filter(one -> one.role() == KeyRole.AUTHOR)
              .filter(one -> one.range().to() == IndexRange.OPEN)
              .map(one -> NoteVerifier.jdk(one.key()))
              .toList());
      return Optional.of(key);
    } catch (LedgerRefusal | IllegalArgumentException notBelieved) {
      return Optional.empty();
    }
  }
}
