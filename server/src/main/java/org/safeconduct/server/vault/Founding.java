package org.safeconduct.server.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.MemberKeys;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.Shares;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;
import org.safeconduct.server.vault.box.RecoveryRows.CircleRow;
import org.safeconduct.server.vault.box.Rows;

/// What needs the organisation root: founding, renewing recovery, going on under a new origin after
/// a restore. Registrars have a door of their own, [Registrars].
public final class Founding {
  static final String RECORD = "record";
  static final String TRAIL = "trail";

  private final KeyBox box;
  private final Certified certified;
  private final Enrolment enrolment;
  private final SecureRandom random;

  Founding(KeyBox box, Certified certified, Enrolment enrolment, SecureRandom random) {
    this.box = box;
    this.certified = certified;
    this.enrolment = enrolment;
    this.random = random;
  }

  /// Founds the organisation of this data folder: root, house, recovery keys, first registrar, all
  /// in one commit. The root exists only until this returns, and then in its shares.
  ///
  /// @param domain in key names and origins: `northlight.example`
  /// @throws IllegalStateException if there is one already
  public Founded found(String domain, String registrarHandle, RecoveryPlan plan) {
    if (certified.isFounded()) {
      throw new IllegalStateException("an organisation lives in this data folder already");
    }
    try (SigningKey root = SigningKey.generate(random);
        Secret seed = Secret.random(random, 32)) {
      NoteSigner rootSigner = KeyName.signer(domain, root);
      HouseRow house = house(domain, rootSigner.key(), seed);
      Bytes tag = tag(house, seed, registrarHandle);
      List<Share> guarded = new ArrayList<>();
      List<Share> teams = new ArrayList<>();
      Enrolment.Drawn registrar = enrolment.draw(domain);
      Enrolled enrolled =
          box.write(rows -> {
            rows.house().found(house, seed);
            certifyHouse(rows, house, seed, rootSigner);
            teams.addAll(circle(rows, Circle.TEAMS, plan.teams(), house.origin(), rootSigner));
            if (plan.guarded() != null) {
              guarded.addAll(
                  circle(rows, Circle.GUARDED, plan.guarded(), house.origin(), rootSigner));
            }
            return enrolFirst(rows, registrar, tag, house, rootSigner);
          });
      List<Share> roots =
          Shares.split(root.seed(), plan.root().threshold(), plan.root().count(), random);
      return new Founded(rootSigner.key(), roots, teams, guarded, enrolled);
    }
  }

  /// Where a copy of the shred key is to lie: a file on another medium, overwritten by each roll.
  public Shredded.Copy copyShredKeyTo(Path file) {
    return box.copyTo(file);
  }

  /// A new recovery key with new shares, when a trustee leaves; the old shares open nothing that is
  /// sealed from now on, and after [Vault#shred] nothing at all. [Teams#sealToRecovery] fills it.
  public List<Share> renewRecovery(List<Share> rootShares, Circle circle, Quorum quorum) {
    HouseRow house = certified.house();
    try (SigningKey root = root(rootShares)) {
      NoteSigner signer = KeyName.signer(house.domain(), root);
      return box.write(rows -> circle(rows, circle, quorum, house.origin(), signer));
    }
  }

  /// Certifies every key that is in force for a new log, which goes on where a restored one ended.
  ///
  /// @param old the origin whose certificates are renewed
  public void continueUnder(List<Share> rootShares, String old, String origin) {
    try (SigningKey root = root(rootShares)) {
      NoteSigner signer = KeyName.signer(certified.house().domain(), root);
      box.write(rows -> {
        for (SignedNote note : rows.house().certificates(old)) {
          Certificate certificate = Certificate.parse(note.text());
          if (certificate.range().to() == IndexRange.OPEN && certificate.role() != KeyRole.LOG) {
            rows.house()
                .certify(
                    certificate(origin, certificate.role(), certificate.key(), 0).sign(signer));
          }
        }
        HouseRow house = rows.house().find().orElseThrow(NotFounded::new);
        Secret seed = rows.house().seed().orElseThrow(NotFounded::new);
        try (HouseKeys keys = HouseKeys.of(house, seed)) {
          certifyLog(rows, keys, origin, signer);
        }
        return true;
      });
    }
  }

  /// After a restore: vouches for the grants whose facts the backup did not have, so that who had
  /// them may go on.
  ///
  /// @param inLog whether a fact of the restored logs names this body
  /// @return how many there were
  public int keepGrants(List<Share> rootShares, Predicate<BodyId> inLog) {
    HouseRow house = certified.house();
    List<GrantRow> lost =
        box.read(rows -> rows.grants().all()).stream()
            .filter(row -> !inLog.test(row.fact()))
            .filter(row -> certified.writers().signed(GrantRowOf.signed(row)))
            .toList();
    try (SigningKey root = root(rootShares)) {
      NoteSigner signer = KeyName.signer(house.domain(), root);
      return box.write(rows -> {
        for (GrantRow row : lost) {
          String text = Vouched.restored(house.origin(), GrantRowOf.signed(row));
          rows.grants().restore(row.fact(), SignedNote.sign(text, signer).noteText());
        }
        return lost.size();
      });
    }
  }

  private static HouseRow house(String domain, VerifierKey root, Secret seed) {
    try (Secret leaves = Hkdf.derive(seed, Purposes.HOUSE_LEAVES);
        SigningKey key = SigningKey.fromSeed(leaves)) {
      String name = KeyName.of(domain, key.verifyKey()).name();
      return new HouseRow(domain, domain + "/" + RECORD, root.text(), name);
    }
  }

  private static void certifyHouse(Rows rows, HouseRow house, Secret seed, NoteSigner root)
      throws SQLException {
    try (HouseKeys keys = HouseKeys.of(house, seed.duplicate())) {
      for (String origin : List.of(house.origin(), house.domain() + "/" + TRAIL)) {
        rows.house()
            .certify(certificate(origin, KeyRole.HOUSE, keys.leafSigner().key(), 0).sign(root));
        certifyLog(rows, keys, origin, root);
      }
    }
  }

  private static void certifyLog(Rows rows, HouseKeys keys, String origin, NoteSigner root)
      throws SQLException {
    rows.house()
        .certify(certificate(origin, KeyRole.LOG, keys.logSigner(origin).key(), 0).sign(root));
    VerifierKey cosigner = keys.logCosigner(origin, () -> Instant.EPOCH).key();
    rows.house().certify(certificate(origin, KeyRole.LOG, cosigner, 0).sign(root));
  }

  private Enrolled enrolFirst(
      Rows rows, Enrolment.Drawn drawn, Bytes tag, HouseRow house, NoteSigner root)
      throws SQLException {
    try (MemberKeys keys = drawn.keys();
        Secret seed = Hkdf.derive(keys.signing().seed(), Purposes.REGISTRAR);
        SigningKey registrarKey = SigningKey.fromSeed(seed)) {
      NoteSigner registrar = KeyName.signer(house.domain(), registrarKey);
      rows.house()
          .certify(certificate(house.origin(), KeyRole.REGISTRAR, registrar.key(), 0).sign(root));
      MemberRow row = enrolment.write(rows, drawn, tag);
      rows.members().registrar(row.id(), registrar.key().name());
      Enrolment.vouch(rows, row, registrar, house.origin(), List.of(house.origin()), 0);
      return drawn.enrolled();
    }
  }

  private static Bytes tag(HouseRow house, Secret seed, String handle) {
    try (HouseKeys keys = HouseKeys.of(house, seed.duplicate())) {
      return Bytes.of(keys.handleTag(handle));
    }
  }

  private List<Share> circle(
      Rows rows, Circle circle, Quorum quorum, String origin, NoteSigner root) throws SQLException {
    try (HpkeKeyPair pair = HpkeKeyPair.generate(random)) {
      Bytes opening = Bytes.of(pair.publicKey().encoded());
      String note =
          SignedNote.sign(Vouched.circle(origin, circle.text(), opening), root).noteText();
      rows.recovery().put(new CircleRow(circle.text(), opening, note));
      return Shares.split(pair.seed(), quorum.threshold(), quorum.count(), random);
    }
  }

  private SigningKey root(List<Share> shares) {
    return Roots.combine(shares, certified.house());
  }

  private static Certificate certificate(String origin, KeyRole role, VerifierKey key, long from) {
    return new Certificate(origin, role, key, IndexRange.from(from));
  }
}
