package org.safeconduct.seal;

import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;

/// ML-DSA-44 (FIPS 204, empty context) from a 32-byte seed: the second signature of a published
/// checkpoint, which a quantum forger cannot make either.
public final class MlDsaKey implements AutoCloseable {
  /// Length in bytes of a seed.
  public static final int SEED_LENGTH = 32;

  private final Secret seed;
  private final MlDsaVerifyKey verifyKey;

  private MlDsaKey(Secret seed) {
    this.seed = seed;
    this.verifyKey =
        MlDsaVerifyKey.of(
            seed.use(bytes -> {
              MLDSAPrivateKeyParameters expanded = expand(bytes);
              try {
                return expanded.getPublicKey();
              } finally {
                expanded.destroy();
              }
            }));
  }

  /// A new key.
  public static MlDsaKey generate(SecureRandom random) {
    return new MlDsaKey(Secret.random(random, SEED_LENGTH));
  }

  /// The key of a seed; the seed given stays the caller's.
  public static MlDsaKey fromSeed(Secret seed) {
    if (seed.length() != SEED_LENGTH) {
      throw new IllegalArgumentException("A seed has 32 bytes");
    }
    return new MlDsaKey(seed.duplicate());
  }

  /// The half to hand out, 1,312 bytes.
  public MlDsaVerifyKey verifyKey() {
    return verifyKey;
  }

  /// The seed, to be sealed elsewhere; belongs to this key and is closed with it.
  public Secret seed() {
    return seed;
  }

  /// Signs a message: 2,420 bytes, always the same for the same message.
  public byte[] sign(byte[] message) {
    return seed.use(bytes -> sign(bytes, message));
  }

  private static byte[] sign(byte[] seed, byte[] message) {
    MLDSAPrivateKeyParameters expanded = expand(seed);
    MLDSASigner signer = new MLDSASigner();
    signer.init(true, expanded);
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("ML-DSA-44 refused to sign", e);
    } finally {
      expanded.destroy();
    }
  }

  private static MLDSAPrivateKeyParameters expand(byte[] seed) {
    return new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, seed);
  }

  @Override
  public void close() {
    seed.close();
  }

  @Override
  public String toString() {
    return "MlDsaKey[hidden]";
  }
}
