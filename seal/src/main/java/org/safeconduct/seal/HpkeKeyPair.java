package org.safeconduct.seal;

import java.security.SecureRandom;
import java.util.Objects;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.jspecify.annotations.Nullable;

/// Opens what was sealed to its public half. The 32-byte seed is the X-Wing private key itself
/// (draft-connolly-cfrg-xwing-kem: the decapsulation key), so nothing larger need be kept.
public final class HpkeKeyPair implements AutoCloseable {
  /// Length in bytes of a seed.
  public static final int SEED_LENGTH = 32;

  private final HpkePublicKey publicKey;
  private final Secret seed;
  private @Nullable AsymmetricCipherKeyPair pair;

  private HpkeKeyPair(HpkeSuite suite, Secret seed) {
    this.seed = seed;
    // The public half is computed from the seed; the library wants a copy of it that it may keep.
    this.pair = suite.start().deserializePrivateKey(seed.exposeSecretBytes(), null);
    this.publicKey = HpkePublicKey.of(suite, suite.start().serializePublicKey(pair.getPublic()));
  }

  /// A new pair.
  public static HpkeKeyPair generate(SecureRandom random) {
    return new HpkeKeyPair(HpkeSuite.X_WING, Secret.random(random, SEED_LENGTH));
  }

  /// The pair of a seed; the seed given stays the caller's.
  public static HpkeKeyPair fromSeed(Secret seed) {
    return fromSeed(HpkeSuite.X_WING, seed);
  }

  static HpkeKeyPair fromSeed(HpkeSuite suite, Secret seed) {
    if (seed.length() != SEED_LENGTH) {
      throw new IllegalArgumentException("A seed has 32 bytes");
    }
    return new HpkeKeyPair(suite, seed.duplicate());
  }

  /// The half to hand out.
  public HpkePublicKey publicKey() {
    return publicKey;
  }

  /// The seed, to be sealed elsewhere; belongs to this pair and is closed with it.
  public Secret seed() {
    return seed;
  }

  synchronized AsymmetricCipherKeyPair pair() {
    return Objects.requireNonNull(pair, "This key pair was closed");
  }

  @Override
  public synchronized void close() {
    seed.close();
    pair = null;
  }

  @Override
  public String toString() {
    return "HpkeKeyPair[hidden]";
  }
}
