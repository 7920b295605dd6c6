package org.safeconduct.mail.receipt;

import java.util.Arrays;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.Mac;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SigningKey;

/// What a receipt is good for, each part derived by HKDF for its own purpose:
///
/// ```
/// receipt (16 bytes) ─HKDF─► receipt-mailbox   the mailbox's id
///                       ├──► receipt-opening   X-Wing seed: opens answers
///                       ├──► receipt-signing   Ed25519 seed: signs what the mailbox sends
///                       └──► receipt-letter    names letters, so that one sent twice is one
/// ```
public final class ReceiptKeys implements AutoCloseable {
  private final MailboxId mailbox;
  private final HpkeKeyPair opening;
  private final SigningKey signing;
  private final Secret naming;

  private ReceiptKeys(MailboxId mailbox, HpkeKeyPair opening, SigningKey signing, Secret naming) {
    this.mailbox = mailbox;
    this.opening = opening;
    this.signing = signing;
    this.naming = naming;
  }

  static ReceiptKeys of(Secret bits) {
    try (Secret mailbox = Hkdf.derive(bits, "receipt-mailbox");
        Secret opening = Hkdf.derive(bits, "receipt-opening");
        Secret signing = Hkdf.derive(bits, "receipt-signing")) {
      return new ReceiptKeys(
          MailboxId.of(mailbox.exposeSecretBytes()),
          HpkeKeyPair.fromSeed(opening),
          SigningKey.fromSeed(signing),
          Hkdf.derive(bits, "receipt-letter"));
    }
  }

  public MailboxId mailbox() {
    return mailbox;
  }

  /// Opens answers; closed with this.
  public HpkeKeyPair opening() {
    return opening;
  }

  /// Signs letters; closed with this.
  public SigningKey signing() {
    return signing;
  }

  /// What the house is told.
  public ReplyTo replyTo() {
    return new ReplyTo(mailbox, opening.publicKey(), signing.verifyKey());
  }

  /// Sixteen bytes that are the same for the same content, and tell nobody else which.
  public byte[] name(byte[] content) {
    return Arrays.copyOf(Mac.of(naming, content), 16);
  }

  @Override
  public void close() {
    opening.close();
    signing.close();
    naming.close();
  }

  @Override
  public String toString() {
    return "ReceiptKeys[hidden]";
  }
}
