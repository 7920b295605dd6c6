package org.safeconduct.mail.receipt;

import java.nio.ByteBuffer;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.VerifyKey;

/// All that the house needs of a receipt: where an answer goes, to which key it is sealed, and by
/// which key the person's later letters are signed. Arrives inside the sealed request.
public record ReplyTo(MailboxId mailbox, HpkePublicKey opening, VerifyKey signing) {
  /// Length of the encoded form in bytes.
  public static final int LENGTH = MailboxId.LENGTH + HpkePublicKey.LENGTH + VerifyKey.LENGTH;

  /// `mailbox (32) ‖ X-Wing public key (1,216) ‖ Ed25519 public key (32)`
  public byte[] encoded() {
    return ByteBuffer.allocate(LENGTH)
        .put(mailbox.toBytes())
        .put(opening.encoded())
        .put(signing.encoded())
        .array();
  }

  /// Reads the encoded form.
  ///
  /// @throws IllegalArgumentException if it is not one
  public static ReplyTo of(byte[] encoded) {
    if (encoded.length != LENGTH) {
      throw new IllegalArgumentException("an address for answers has " + LENGTH + " bytes");
    }
    ByteBuffer bytes = ByteBuffer.wrap(encoded);
    byte[] mailbox = next(bytes, MailboxId.LENGTH);
    byte[] opening = next(bytes, HpkePublicKey.LENGTH);
    return new ReplyTo(
        MailboxId.of(mailbox),
        HpkePublicKey.of(opening),
        VerifyKey.of(next(bytes, VerifyKey.LENGTH)));
  }

  private static byte[] next(ByteBuffer from, int count) {
    byte[] bytes = new byte[count];
    from.get(bytes);
    return bytes;
  }
}
