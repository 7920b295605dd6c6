package org.safeconduct.mail.letter;

import java.util.Arrays;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.mail.receipt.ReplyTo;

/// A letter in clear, in the house. Closing it wipes the keys of what came with it.
///
/// @param signed what the receipt's key signed, to be kept where a withdrawal must be provable
/// @param signature 64 bytes
public record OpenedLetter(LetterId id, Letter letter, Bytes signed, Bytes signature)
    implements AutoCloseable {

  /// Reads what a sealed letter opens to; the same content in another form is refused.
  static OpenedLetter read(LetterId id, byte[] signed) {
    FieldReader fields = FieldReader.padded(signed);
    byte[] signature = fields.bytes(Signing.FIELD);
    Letter letter = MailCodec.readLetter(fields);
    byte[] content = MailCodec.write(letter).plain();
    byte[] again = MailCodec.write(letter).bytes(Signing.FIELD, signature).padded();
    if (!Arrays.equals(again, signed)) throw new LetterMalformed("another form of it");
    return new OpenedLetter(id, letter, Bytes.of(Signing.message(content)), Bytes.of(signature));
  }

  /// Whether the holder of a receipt wrote it. For the first letter of a mailbox ask with the
  /// address that stands in it; for later ones with the one that is remembered.
  public boolean isBy(ReplyTo person) {
    return letter.mailbox().equals(person.mailbox())
        && person.signing().verify(signed.toArray(), signature.toArray());
  }

  @Override
  public void close() {
    letter.mail().enclosures().forEach(enclosure -> enclosure.key().close());
  }

  @Override
  public String toString() {
    return "OpenedLetter[" + id + "]";
  }
}
