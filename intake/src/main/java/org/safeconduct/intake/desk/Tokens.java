package org.safeconduct.intake.desk;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Secret;

/// The receipt is drawn with the empty form, and nobody keeps it: the form holds a random token,
/// and the receipt is derived from it under a key that lives as long as this process. So a form
/// sent twice has one receipt. A process that was started anew gives another one: then there are
/// two receipts for the same words, and both are good.
public final class Tokens implements AutoCloseable {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  private final SecureRandom random;
  private final Secret key;

  public Tokens(SecureRandom random) {
    this.random = random;
    this.key = Secret.random(random, 32);
  }

  /// For an empty form.
  public String draw() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The same token, or a new one where it is none of ours.
  public String orNew(String token) {
    return FORM.matcher(token).matches() ? token : draw();
  }

  /// The receipt of a form; the receiver closes it.
  public ReceiptCode receipt(String token) {
    byte[] context = orNew(token).getBytes(StandardCharsets.US_ASCII);
    try (Secret derived = Hkdf.derive(key, "intake-receipt", context)) {
      byte[] whole = derived.exposeSecretBytes();
      try {
        return ReceiptCode.of(Secret.takeOver(Arrays.copyOf(whole, ReceiptCode.LENGTH)));
      } finally {
        Arrays.fill(whole, (byte) 0);
      }
    }
  }

  @Override
  public void close() {
    key.close();
  }
}
