package org.safeconduct.server.vault;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;

/// Whose signature counts in this house: everything back to the organisation root.
final class Certified {
  private final KeyBox box;

  Certified(KeyBox box) {
    this.box = box;
  }

  boolean isFounded() {
    return box.read(rows -> rows.house().find()).isPresent();
  }

  HouseRow house() {
    return box.read(rows -> rows.house().find()).orElseThrow(NotFounded::new);
  }

  VerifierKey root() {
    return VerifierKey.parse(house().root());
  }

  List<SignedNote> notes(String origin) {
    return box.read(rows -> rows.house().certificates(origin));
  }

  CertifiedKeys keys(String origin) {
    return CertifiedKeys.of(origin, root(), notes(origin), Verifiers::of);
  }

  /// Refuses a note unless a certified author, registrar, the house or the root signed exactly it.
  ///
  /// @throws ProofMismatch if not
  void check(String note, String expectedText) {
    SignedNote signed = SignedNote.parse(note);
    if (!signed.text().equals(expectedText)) {
      throw new ProofMismatch("signed text", expectedText, signed.text());
    }
    List<VerifierKey> issuers =
        new ArrayList<>(
            keys(house().origin()).certificates().stream()
                .filter(c -> c.role() != KeyRole.LOG)
                .map(Certificate::key)
                .toList());
    issuers.add(root());
    signed.verify(issuers.stream().map(Verifiers::of).toList());
  }
}
