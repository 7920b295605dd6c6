package org.safeconduct.mail.letter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkePublicKey;

/// Mail on its way: signed by the receipt's key, sealed to the week's.
///
/// ```
/// content = fields: kind, mailbox, at, what the kind has
/// signed  = content ‖ field 99: Ed25519("safeconduct/letter/v1\n" ‖ content) ‖ padding
/// sealed  = HPKE(week's key, info "safeconduct/letter/v1", aad mailbox ‖ id ‖ week, signed)
/// ```
///
/// @param at by the clock of the pages, to the minute
public record Letter(MailboxId mailbox, Instant at, Mail mail) {
  public Letter {
    at = at.truncatedTo(ChronoUnit.MINUTES);
    if (mail instanceof Mail.Asked asked && !asked.replyTo().mailbox().equals(mailbox)) {
      throw new IllegalArgumentException("a request names its own mailbox");
    }
  }

  /// Signs and seals.
  ///
  /// @param id the same for what is sent twice
  public SealedLetter seal(LetterId id, ReceiptKeys by, Week week, HpkePublicKey to) {
    FieldWriter fields = MailCodec.write(this);
    byte[] signature = by.signing().sign(Signing.message(fields.plain()));
    byte[] signed = fields.bytes(Signing.FIELD, signature).padded();
    byte[] aad = SealedLetter.aad(mailbox, id, week);
    return new SealedLetter(id, mailbox, week, Hpke.seal(to, SealedLetter.INFO, aad, signed));
  }

  /// Names mail by what was sent: the same content has the same name, whenever and with whichever
  /// file keys it is sealed.
  ///
  /// @param occasion what tells two letters of the same words apart that were meant twice, such as
  ///   the page from which they came; empty for a request
  public static LetterId name(ReceiptKeys by, Mail mail, String occasion) {
    FieldWriter content = MailCodec.write(new Letter(by.mailbox(), Instant.EPOCH, bare(mail)));
    for (Enclosure enclosure : mail.enclosures())
      content.bytes(content.next(), enclosure.content());
    return LetterId.of(by.name(content.text(content.next(), occasion).plain()));
  }

  private static Mail bare(Mail mail) {
    return switch (mail) {
      case Mail.Asked asked -> new Mail.Asked(asked.replyTo(), asked.request(), List.of());
      case Mail.Wrote wrote -> new Mail.Wrote(wrote.text(), List.of());
      case Mail.NotSafe _, Mail.Withdrew _, Mail.DeletionAsked _ -> mail;
    };
  }

  @Override
  public String toString() {
    return "Letter[" + mail.getClass().getSimpleName() + "]";
  }
}
