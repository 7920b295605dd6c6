package org.safeconduct.seal;

import java.util.Arrays;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.jspecify.annotations.Nullable;

/// The public half of an [MlDsaKey].
public final class MlDsaVerifyKey {
  /// Length in bytes.
  public static final int LENGTH = 1312;

  /// Length in bytes of a signature.
  public static final int SIGNATURE_LENGTH = 2420;

  private final byte[] encoded;

  private MlDsaVerifyKey(byte[] encoded) {
    this.encoded = encoded;
  }

  /// Reads a key.
  ///
  /// @throws IllegalArgumentException if it has another length
  public static MlDsaVerifyKey of(byte[] encoded) {
    if (encoded.length != LENGTH) {
      throw new IllegalArgumentException("An ML-DSA-44 public key has 1312 bytes");
    }
    return new MlDsaVerifyKey(encoded.clone());
  }

  /// Whether the signature is of this key over this message.
  public boolean verify(byte[] message, byte[] signature) {
    if (signature.length != SIGNATURE_LENGTH) {
      return false;
    }
    MLDSASigner signer = new MLDSASigner();
    signer.init(false, new MLDSAPublicKeyParameters(MLDSAParameters.ml_dsa_44, encoded));
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  /// The key's bytes.
  public byte[] encoded() {
    return encoded.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MlDsaVerifyKey that && Arrays.equals(encoded, that.encoded);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encoded);
  }
}
