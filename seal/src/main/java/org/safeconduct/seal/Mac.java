package org.safeconduct.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 (RFC 2104): 32 bytes that only holders of the key can make.
public final class Mac {
  private Mac() {}

  /// The code of a message.
  public static byte[] of(Secret key, byte[] message) {
    return key.use(bytes -> of(bytes, message));
  }

  /// Whether `code` is the code of `message`, compared in constant time.
  public static boolean matches(Secret key, byte[] message, byte[] code) {
    return MessageDigest.isEqual(of(key, message), code);
  }

  private static byte[] of(byte[] key, byte[] message) {
    try {
      javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 is not available", e);
    }
  }
}
