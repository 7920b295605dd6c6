package org.safeconduct.mail.receipt;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.seal.Secret;

/// 128 bits that a person carries away as words: the only key to their mailbox. Nobody keeps them;
/// whoever has them reads the answers, and nothing else.
public final class ReceiptCode implements AutoCloseable {
  /// Length in bytes.
  public static final int LENGTH = 16;

  private final Secret bits;

  private ReceiptCode(Secret bits) {
    this.bits = bits;
  }

  /// A new code.
  public static ReceiptCode draw(SecureRandom random) {
    return new ReceiptCode(Secret.random(random, LENGTH));
  }

  /// The code of sixteen bytes, taken over.
  public static ReceiptCode of(Secret bits) {
    if (bits.length() != LENGTH) throw new IllegalArgumentException("a receipt has 16 bytes");
    return new ReceiptCode(bits);
  }

  static ReceiptCode of(BigInteger number) {
    byte[] bytes = new byte[LENGTH];
    byte[] signed = number.toByteArray();
    int length = Math.min(signed.length, LENGTH);
    System.arraycopy(signed, signed.length - length, bytes, LENGTH - length, length);
    return new ReceiptCode(Secret.takeOver(bytes));
  }

  /// The words, or groups of digits, **in clear**: for the person's own page.
  public List<String> exposeWords(Wording wording) {
    byte[] clear = bits.exposeSecretBytes();
    try {
      return wording.write(new BigInteger(1, clear));
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  /// What the code opens and signs; the receiver closes it.
  public ReceiptKeys keys() {
    return ReceiptKeys.of(bits);
  }

  @Override
  public void close() {
    bits.close();
  }

  @Override
  public String toString() {
    return "ReceiptCode[hidden]";
  }
}
