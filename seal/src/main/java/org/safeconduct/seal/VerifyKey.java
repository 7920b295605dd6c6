package org.safeconduct.seal;

import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;

/// The public half of a [SigningKey].
public final class VerifyKey {
  /// Length in bytes.
  public static final int LENGTH = 32;

  private final byte[] encoded;

  private VerifyKey(byte[] encoded) {
    this.encoded = encoded;
  }

  /// Reads a key.
  ///
  /// @throws IllegalArgumentException if the bytes are no point of the curve that a seed can give
  public static VerifyKey of(byte[] encoded) {
    if (encoded.length != LENGTH || !Ed25519.validatePublicKeyPartial(encoded, 0)) {
      throw new IllegalArgumentException("Not an Ed25519 public key");
    }
    return new VerifyKey(encoded.clone());
  }

  /// Whether the signature is of this key over this message.
  public boolean verify(byte[] message, byte[] signature) {
    return signature.length == SigningKey.SIGNATURE_LENGTH
        && Ed25519.verify(signature, 0, encoded, 0, message, 0, message.length);
  }

  /// The key's bytes.
  public byte[] encoded() {
    return encoded.clone();
  }

  byte[] raw() {
    return encoded;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerifyKey that && Arrays.equals(encoded, that.encoded);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encoded);
  }
}
