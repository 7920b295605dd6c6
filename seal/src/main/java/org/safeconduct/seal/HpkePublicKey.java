package org.safeconduct.seal;

import java.util.Arrays;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.jspecify.annotations.Nullable;

/// To whom something can be sealed: an X-Wing public key of 1,216 bytes.
public final class HpkePublicKey {
  /// Length in bytes of an X-Wing public key.
  public static final int LENGTH = 1216;

  private final HpkeSuite suite;
  private final byte[] encoded;
  private final AsymmetricKeyParameter parameter;

  private HpkePublicKey(HpkeSuite suite, byte[] encoded, AsymmetricKeyParameter parameter) {
    this.suite = suite;
    this.encoded = encoded;
    this.parameter = parameter;
  }

  /// Reads a key.
  ///
  /// @throws IllegalArgumentException if it is not an X-Wing public key
  public static HpkePublicKey of(byte[] encoded) {
    if (encoded.length != LENGTH) {
      throw new IllegalArgumentException(
          "An X-Wing public key has 1216 bytes, this one " + encoded.length);
    }
    return of(HpkeSuite.X_WING, encoded);
  }

  static HpkePublicKey of(HpkeSuite suite, byte[] encoded) {
    return new HpkePublicKey(suite, encoded.clone(), suite.start().deserializePublicKey(encoded));
  }

  /// The key's bytes.
  public byte[] encoded() {
    return encoded.clone();
  }

  HpkeSuite suite() {
    return suite;
  }

  AsymmetricKeyParameter parameter() {
    return parameter;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HpkePublicKey that
        && suite.equals(that.suite)
        && Arrays.equals(encoded, that.encoded);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encoded);
  }
}
