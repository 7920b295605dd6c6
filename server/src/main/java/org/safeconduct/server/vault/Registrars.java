package org.safeconduct.server.vault;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.Rows;

/// Who may certify others. The root's trustees alone say so and end it, in each of the record's
/// logs.
///
/// A registrar's certificate begins at index 0 whenever it is made: one that began later could not
/// end the keys of members who were there before.
public final class Registrars {
  private final KeyBox box;
  private final Certified certified;

  Registrars(KeyBox box, Certified certified) {
    this.box = box;
    this.certified = certified;
  }

  /// Makes a member a registrar.
  public void certify(List<Share> rootShares, Unlocked member) {
    HouseRow house = certified.house();
    try (SigningKey root = Roots.combine(rootShares, house);
        SigningKey key = member.registrarKey()) {
      NoteSigner signer = KeyName.signer(house.domain(), root);
      VerifierKey registrar = KeyName.of(house.domain(), key.verifyKey());
      box.write(rows -> {
        for (String origin : records(rows, house)) {
          put(
              rows,
              new Certificate(origin, KeyRole.REGISTRAR, registrar, IndexRange.from(0)),
              signer);
        }
        rows.members().registrar(member.member(), registrar.name());
        return true;
      });
    }
  }

  /// Ends a registrar: what they certified stands, and they certify nothing from index `to` on.
  ///
  /// @param to the record's size now
  /// @throws org.safeconduct.ledger.ProofMismatch if they certified a key from a later index;
  ///   nothing is changed then
  /// @throws IllegalArgumentException if the member never was a registrar
  public void end(List<Share> rootShares, MemberId member, long to) {
    HouseRow house = certified.house();
    try (SigningKey root = Roots.combine(rootShares, house)) {
      NoteSigner signer = KeyName.signer(house.domain(), root);
      box.write(rows -> {
        String name = rows.members().registrars().get(member);
        if (name == null) {
          throw new IllegalArgumentException("never a registrar: " + member);
        }
        for (String origin : records(rows, house)) {
          for (Certificate old : of(rows, origin)) {
            if (old.key().name().equals(name)) {
              IndexRange range = new IndexRange(old.range().from(), to);
              put(rows, new Certificate(origin, old.role(), old.key(), range), signer);
            }
          }
        }
        return true;
      });
    }
  }

  /// Members, gone ones included, whose registrar's certificate has no end.
  public Set<MemberId> standing() {
    if (!certified.isFounded()) {
      return Set.of();
    }
    Set<String> open =
        certified.keys(certified.house().origin()).certificates().stream()
            .filter(Registrars::stands)
            .map(certificate -> certificate.key().name())
            .collect(Collectors.toSet());
    Map<MemberId, String> keys = box.read(rows -> rows.members().registrars());
    return keys.entrySet().stream()
        .filter(entry -> open.contains(Objects.requireNonNull(entry.getValue())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean stands(Certificate certificate) {
    return certificate.role() == KeyRole.REGISTRAR && certificate.range().to() == IndexRange.OPEN;
  }

  private static void put(Rows rows, Certificate certificate, NoteSigner root) throws SQLException {
    rows.house().certify(certificate.sign(root));
    Certified.checkAll(rows, certificate.origin());
  }

  private static List<Certificate> of(Rows rows, String origin) throws SQLException {
    return rows.house().certificates(origin).stream()
        .map(SignedNote::text)
        .map(Certificate::parse)
        .filter(certificate -> certificate.role() == KeyRole.REGISTRAR)
        .toList();
  }

  /// The record's logs: one, and another for each time it was restored.
  static List<String> records(Rows rows, HouseRow house) throws SQLException {
    return rows.house().origins().stream()
        .filter(origin -> origin.equals(house.origin()) || origin.startsWith(house.origin() + "-"))
        .toList();
  }
}
