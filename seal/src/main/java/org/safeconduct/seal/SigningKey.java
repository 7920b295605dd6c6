package org.safeconduct.seal;

import java.security.SecureRandom;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// Ed25519 (RFC 8032) from a 32-byte seed. By Bouncy Castle, which signs some twenty times faster
/// than the JDK.
public final class SigningKey implements AutoCloseable {
  /// Length in bytes of a seed.
  public static final int SEED_LENGTH = 32;

  /// Length in bytes of a signature.
  public static final int SIGNATURE_LENGTH = 64;

  private final Secret seed;
  private final VerifyKey verifyKey;

  private SigningKey(Secret seed) {
    this.seed = seed;
    byte[] encoded = new byte[VerifyKey.LENGTH];
    seed.use(bytes -> {
      Ed25519.generatePublicKey(bytes, 0, encoded, 0);
      return encoded;
    });
    this.verifyKey = VerifyKey.of(encoded);
  }

  /// A new key.
  public static SigningKey generate(SecureRandom random) {
    return new SigningKey(Secret.random(random, SEED_LENGTH));
  }

  /// The key of a seed; the seed given stays the caller's.
  public static SigningKey fromSeed(Secret seed) {
    if (seed.length() != SEED_LENGTH) {
      throw new IllegalArgumentException("A seed has 32 bytes");
    }
    return new SigningKey(seed.duplicate());
  }

  /// The half to hand out.
  public VerifyKey verifyKey() {
    return verifyKey;
  }

  /// The seed, to be sealed elsewhere; belongs to this key and is closed with it.
  public Secret seed() {
    return seed;
  }

  /// Signs a message; the same message always gives the same 64 bytes.
  public byte[] sign(byte[] message) {
    byte[] signature = new byte[SIGNATURE_LENGTH];
    return seed.use(bytes -> {
      Ed25519.sign(bytes, 0, verifyKey.raw(), 0, message, 0, message.length, signature, 0);
      return signature;
    });
  }

  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "SigningKey[hidden]";
  }
}
