package org.safeconduct.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM with a 12-byte nonce and a 16-byte tag (NIST SP 800-38D). Callers answer for the
/// nonce: a pair of key and nonce seals once.
final class AesGcm {
  static final int KEY = 32;
  static final int NONCE = 12;
  static final int TAG = 16;

  private static final String NAME = "AES/GCM/NoPadding";

  /// Looked up once: going through the list of providers costs more than sealing a kilobyte.
  private static final Provider PROVIDER = provider();

  private AesGcm() {}

  static Cipher cipher() {
    try {
      return Cipher.getInstance(NAME, PROVIDER);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not available", e);
    }
  }

  static byte[] seal(byte[] key, byte[] nonce, byte[] aad, byte[] plaintext) {
    try {
      return ready(Cipher.ENCRYPT_MODE, key, nonce, aad).doFinal(plaintext);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM refused to seal", e);
    }
  }

  /// Opens `sealed[from..]`.
  ///
  /// @param what for the message, should it not open
  static byte[] open(byte[] key, byte[] nonce, byte[] aad, byte[] sealed, int from, String what) {
    if (sealed.length - from < TAG) {
      throw new EnvelopeTampered(what + " is too short");
    }
    try {
      return ready(Cipher.DECRYPT_MODE, key, nonce, aad)
          .doFinal(sealed, from, sealed.length - from);
    } catch (AEADBadTagException e) {
      throw new EnvelopeTampered(what + " does not open");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM refused to open", e);
    }
  }

  private static Cipher ready(int mode, byte[] key, byte[] nonce, byte[] aad)
      throws GeneralSecurityException {
    if (key.length != KEY) {
      throw new IllegalArgumentException("A key has 32 bytes, this one " + key.length);
    }
    Cipher cipher = cipher();
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(aad);
    return cipher;
  }

  private static Provider provider() {
    try {
      return Cipher.getInstance(NAME).getProvider();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM is not available", e);
    }
  }
}
