package org.safeconduct.seal;

import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// HKDF-SHA-256 (RFC 5869) with an empty salt and the info string `safeconduct/<purpose>/v1`: one
/// key, as many derived keys as there are purposes, none of which tells anything of another.
public final class Hkdf {
  /// Length in bytes of a derived key.
  public static final int LENGTH = 32;

  private static final byte[] NO_SALT = {};
  private static final Pattern PURPOSE = Pattern.compile("[a-z0-9-]+");

  private Hkdf() {}

  /// A key for one purpose.
  ///
  /// @param purpose lower-case letters, digits and hyphens
  public static Secret derive(Secret key, String purpose) {
    return Secret.takeOver(
        key.use(bytes -> derive(bytes, NO_SALT, Octets.utf8(info(purpose)), LENGTH)));
  }

  /// A key for one purpose in one place: the info string is followed by a zero byte and `context`.
  public static Secret derive(Secret key, String purpose, byte[] context) {
    return Secret.takeOver(
        key.use(bytes -> derive(bytes, NO_SALT, info(purpose, context), LENGTH)));
  }

  /// `safeconduct/<purpose>/v1`
  static String info(String purpose) {
    if (!PURPOSE.matcher(purpose).matches()) {
      throw new IllegalArgumentException("Not a purpose: " + purpose);
    }
    return "safeconduct/" + purpose + "/v1";
  }

  static byte[] info(String purpose, byte[] context) {
    return Octets.join(Octets.utf8(info(purpose)), new byte[1], context);
  }

  /// HKDF as the RFC has it; an empty salt counts as 32 zero bytes.
  static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA-256 is not available", e);
    }
  }
}
