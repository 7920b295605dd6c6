package org.safeconduct.server.vault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.Rows;

/// Whose signature counts in this house: everything back to the organisation root. The certificates
/// of a log are verified once and again when one is added.
final class Certified {
  private final KeyBox box;
  private final Map<String, Verified> verified = new ConcurrentHashMap<>();
  private volatile @Nullable HouseRow house;

  Certified(KeyBox box) {
    this.box = box;
  }

  boolean isFounded() {
    return box.read(rows -> rows.house().find()).isPresent();
  }

  HouseRow house() {
    HouseRow known = house;
    return known == null ? box.read(this::house) : known;
  }

  /// Written once and never changed, so it is read once; from the reader's own snapshot, so that
  /// nobody waits for a second reader with one in hand.
  private HouseRow house(Rows rows) throws SQLException {
    HouseRow known = house;
    if (known == null) {
      known = rows.house().find().orElseThrow(NotFounded::new);
      house = known;
    }
    return known;
  }

  /// The receiver closes it.
  Secret houseSeed() {
    return box.read(rows -> rows.house().seed()).orElseThrow(NotFounded::new);
  }

  VerifierKey root() {
    return VerifierKey.parse(house().root());
  }

  List<SignedNote> notes(String origin) {
    return box.read(rows -> rows.house().certificates(origin));
  }

  CertifiedKeys keys(String origin) {
    return verified(origin).keys;
  }

  /// The keys that may sign in the record.
  Writers writers() {
    return verified(house().origin()).writers;
  }

  /// The same, by the rows of a snapshot.
  Writers writers(Rows rows) throws SQLException {
    return verified(rows, house(rows).origin()).writers;
  }

  private Verified verified(String origin) {
    return box.read(rows -> verified(rows, origin));
  }

  private Verified verified(Rows rows, String origin) throws SQLException {
    long turn = rows.counters().certified();
    Verified known = verified.get(origin);
    if (known == null || known.turn != turn) {
      List<SignedNote> notes = rows.house().certificates(origin);
      VerifierKey root = VerifierKey.parse(house(rows).root());
      CertifiedKeys keys = CertifiedKeys.of(origin, root, notes, Verifiers::of);
      known = new Verified(turn, keys, new Writers(keys));
      verified.put(origin, known);
    }
    return known;
  }

  /// Refuses a change of certificates that would void the others of its log, and with them the
  /// house: called in the transaction that makes it, which is then taken back.
  ///
  /// @throws ProofMismatch if the new ones may not stand beside the others
  static void checkAll(Rows rows, String origin) throws SQLException {
    HouseRow house = rows.house().find().orElseThrow(NotFounded::new);
    CertifiedKeys.of(
        origin, VerifierKey.parse(house.root()), rows.house().certificates(origin), Verifiers::of);
  }

  /// Whether the root, at a restore, vouched for a grant whose fact the backup did not have.
  boolean restored(BodyId fact, SignedGrant grant) {
    Optional<String> note = box.read(rows -> rows.grants().restored(fact));
    note.ifPresent(vouched -> check(vouched, Vouched.restored(house().origin(), grant)));
    return note.isPresent();
  }

  /// Refuses a note unless the root, or a key certified in one of these roles, signed exactly it.
  ///
  /// @throws ProofMismatch if not
  void check(String note, String expectedText, KeyRole... by) {
    SignedNote signed = SignedNote.parse(note);
    if (!signed.text().equals(expectedText)) {
      throw new ProofMismatch("signed text", expectedText, signed.text());
    }
    List<VerifierKey> issuers = new ArrayList<>(List.of(root()));
    if (by.length > 0) {
      Set<KeyRole> roles = Set.of(by);
      keys(house().origin()).certificates().stream()
          .filter(certificate -> roles.contains(certificate.role()))
          .map(Certificate::key)
          .forEach(issuers::add);
    }
    signed.verify(issuers.stream().map(Verifiers::of).toList());
  }

  /// Runs a check that throws where it fails, unless exactly this held before under the newest
  /// certificates.
  void once(String what, Runnable check) {
    writers()
        .once(
            what,
            () -> {
              check.run();
              return true;
            });
  }

  private record Verified(long turn, CertifiedKeys keys, Writers writers) {}
}
