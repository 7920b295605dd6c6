package org.safeconduct.bench;

import java.security.SecureRandom;
import org.safeconduct.ledger.SignatureCheck;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.seal.VerifyKey;

/// Nothing but signatures of texts as long as a leaf, by the provider that the program uses, on one
/// core.
final class SigningRate {
  private static final int LEAF = 300;

  private final SigningKey key;
  private final byte[] leaf = new byte[LEAF];

  SigningRate(SecureRandom random) {
    this.key = SigningKey.generate(random);
    random.nextBytes(leaf);
  }

  void sign(int times) {
    for (int i = 0; i < times; i++) leaf[i % LEAF] ^= key.sign(leaf)[0];
  }

  void verify(int times) {
    VerifyKey author = key.verifyKey();
    byte[] signature = key.sign(leaf);
    for (int i = 0; i < times; i++) {
      if (!author.verify(leaf, signature)) throw new IllegalStateException("it was just signed");
    }
  }

  /// By another provider.
  void verify(int times, SignatureCheck provider) {
    byte[] author = key.verifyKey().encoded();
    byte[] signature = key.sign(leaf);
    for (int i = 0; i < times; i++) {
      if (!provider.verifies(author, leaf, signature)) {
        throw new IllegalStateException("it was just signed");
      }
    }
  }
}
