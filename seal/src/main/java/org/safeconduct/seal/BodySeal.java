package org.safeconduct.seal;

import java.security.SecureRandom;

/// The seal of one payload: `"SCB1" ‖ AES-256-GCM(HKDF(body key, "seal"), nonce 0, aad, payload)`.
///
/// The nonce may be zero because a body key seals once: [#seal(SecureRandom, byte[], byte[])] draws
/// it itself, so that a retry cannot take the old one. The context (scope ‖ subject) is
/// authenticated: a body put into another scope or subject does not open.
public final class BodySeal {
  /// Length in bytes of a body key and of an opening.
  public static final int KEY_LENGTH = 32;

  /// By how many bytes a body is longer than its payload.
  public static final int OVERHEAD = 4 + AesGcm.TAG;

  private static final byte[] MAGIC = Octets.utf8("SCB1");
  private static final byte[] NONCE = new byte[AesGcm.NONCE];

  private BodySeal() {}

  /// Seals a payload under a fresh key.
  ///
  /// @param aad the context: scope ‖ subject
  /// @param payload already padded ([Padding#pad(byte[])])
  public static SealedBody seal(SecureRandom random, byte[] aad, byte[] payload) {
    Secret key = Secret.random(random, KEY_LENGTH);
    return new SealedBody(key, sealOnce(key, aad, payload));
  }

  /// Opens a body.
  ///
  /// @throws EnvelopeTampered if it is not this body in this context under this key
  public static byte[] open(Secret bodyKey, byte[] aad, byte[] body) {
    if (!Octets.startsWith(body, MAGIC)) {
      throw new EnvelopeTampered("The body does not begin with SCB1");
    }
    try (Secret key = Hkdf.derive(bodyKey, "seal")) {
      return key.use(k -> AesGcm.open(k, NONCE, aad, body, MAGIC.length, "The body"));
    }
  }

  /// The opening from which a fact's commitments to its parts are made: `HKDF(body key,
  /// "opening")`. Handing it to a court shows nothing of the key.
  public static Secret opening(Secret bodyKey) {
    return Hkdf.derive(bodyKey, "opening");
  }

  static byte[] sealOnce(Secret bodyKey, byte[] aad, byte[] payload) {
    try (Secret key = Hkdf.derive(bodyKey, "seal")) {
      return Octets.join(MAGIC, key.use(k -> AesGcm.seal(k, NONCE, aad, payload)));
    }
  }
}
