package org.safeconduct.seal;

import java.security.MessageDigest;

/// Which key it is, without the key: `HKDF(key, "commitment")`, 32 bytes. Public beside a key that
/// several people are handed by different ways, so that all of them know they were handed the same
/// one (AES-GCM alone does not bind a ciphertext to one key).
public final class KeyCommitment {
  private KeyCommitment() {}

  /// The commitment to a random key.
  public static byte[] of(Secret key) {
    try (Secret derived = Hkdf.derive(key, "commitment")) {
      return derived.exposeSecretBytes();
    }
  }

  /// Refuses a key that is not the committed one.
  ///
  /// @throws EnvelopeTampered if it is another key
  public static void check(Secret key, byte[] commitment) {
    if (!MessageDigest.isEqual(of(key), commitment)) {
      throw new EnvelopeTampered("The key is not the one committed to");
    }
  }
}
