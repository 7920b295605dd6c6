package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collection;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.MemberKeys;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SlotKind;
import org.safeconduct.seal.SlotSet;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.vault.box.MemberRow;
import org.safeconduct.server.vault.box.Rows;

/// Draws the keys of a new member and writes their rows; vouches for them.
final class Enrolment {
  static final int PASSPHRASE_SLOT = 0;
  static final int CODE_SLOT = 1;

  private final House house;
  private final SecureRandom random;

  Enrolment(House house, SecureRandom random) {
    this.house = house;
    this.random = random;
  }

  /// A member whose keys were drawn and of whom nothing is written yet. Closing it wipes the opened
  /// keys; what is shown to the member stays.
  record Drawn(MemberKeys keys, Enrolled enrolled, Bytes sealedSeed, SlotSet slots)
      implements AutoCloseable {
    @Override
    public void close() {
      keys.close();
    }

    @Override
    public String toString() {
      return "Drawn[" + enrolled + "]";
    }
  }

  /// Takes as long as stretching a passphrase.
  Drawn draw(String domain) {
    MemberId member = MemberId.random(random);
    MemberKeys keys = MemberKeys.generate(random);
    Secret unlockKey = Secret.random(random, 32);
    Passphrase passphrase = Passphrase.generate(random);
    PrintedCode code = PrintedCode.generate(random);
    SlotSet slots =
        SlotSet.unused(member.toBytes(), random)
            .with(PASSPHRASE_SLOT, passphrase, unlockKey, random)
            .with(CODE_SLOT, code, unlockKey, random);
    String keyName = KeyName.of(domain, keys.signing().verifyKey()).name();
    Bytes sealedSeed = Bytes.of(keys.seal(unlockKey, member.toBytes(), random));
    MemberKey key = new MemberKey(member, SlotKind.PASSPHRASE, unlockKey);
    return new Drawn(keys, new Enrolled(member, keyName, passphrase, code, key), sealedSeed, slots);
  }

  /// A handle's tag, to be made before the writing begins: it may have to read the house's key.
  Bytes tag(String handle) {
    return Bytes.of(house.handleTag(handle));
  }

  /// Writes the member's rows, with nobody vouching yet.
  ///
  /// @throws HandleTaken if somebody has the handle
  MemberRow write(Rows rows, Drawn drawn, Bytes tag) throws SQLException {
    if (rows.members().byHandle(tag.toArray()).isPresent()) {
      throw new HandleTaken();
    }
    MemberRow row =
        new MemberRow(
            drawn.enrolled().member(),
            tag,
            drawn.enrolled().keyName(),
            Bytes.of(drawn.keys().signing().verifyKey().encoded()),
            Bytes.of(drawn.keys().opening().publicKey().encoded()),
            "");
    rows.members().add(row, drawn.sealedSeed().toArray(), drawn.slots().sealed());
    return row;
  }

  /// Certifies a member's signing key in each log and binds their opening key to it.
  ///
  /// @param from the log's size now: the first index that the key may sign
  static void vouch(
      Rows rows, MemberRow row, NoteSigner issuer, String first, Collection<String> logs, long from)
      throws SQLException {
    VerifierKey key = VerifierKey.ed25519(row.keyName(), row.signing().toArray());
    for (String log : logs) {
      rows.house()
          .certify(new Certificate(log, KeyRole.AUTHOR, key, IndexRange.from(from)).sign(issuer));
      Certified.checkAll(rows, log);
    }
    SignedNote card = SignedNote.sign(Vouched.member(first, row), issuer);
    rows.members().vouch(row.id(), card.noteText());
  }
}
