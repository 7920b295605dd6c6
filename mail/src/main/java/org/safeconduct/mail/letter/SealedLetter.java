package org.safeconduct.mail.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;

/// A letter as it lies in the letterbox.
public record SealedLetter(LetterId id, MailboxId mailbox, Week week, Bytes sealed) {
  static final byte[] INFO = "safeconduct/letter/v1".getBytes(StandardCharsets.US_ASCII);

  SealedLetter(LetterId id, MailboxId mailbox, Week week, byte[] sealed) {
    this(id, mailbox, week, Bytes.of(sealed));
  }

  /// Opens it. Whether the person signed it is asked of what comes back.
  ///
  /// @param pair the week's
  /// @throws org.safeconduct.seal.EnvelopeTampered if it is not this letter under this key
  /// @throws LetterMalformed if what opens is no letter, of another mailbox, or not in its one form
  public OpenedLetter open(HpkeKeyPair pair) {
    byte[] signed = Hpke.open(pair, INFO, aad(mailbox, id, week), sealed.toArray());
    OpenedLetter opened = OpenedLetter.read(id, signed);
    if (!opened.letter().mailbox().equals(mailbox)) throw new LetterMalformed("mailbox");
    return opened;
  }

  /// `mailbox (32) ‖ letter (16) ‖ week (8, such as 2026-W48)`
  static byte[] aad(MailboxId mailbox, LetterId id, Week week) {
    byte[] named = week.toString().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(MailboxId.LENGTH + LetterId.LENGTH + named.length)
        .put(mailbox.toBytes())
        .put(id.toBytes())
        .put(named)
        .array();
  }
}
