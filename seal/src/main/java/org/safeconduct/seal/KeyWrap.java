package org.safeconduct.seal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Body keys wrapped under their scope's key: AES key wrap (RFC 3394) under `HKDF(scope key,
/// "wrap")`. 32 bytes become 40; no nonce, so nothing can be drawn twice.
///
/// The key is derived once for as many bodies as a call opens. May be used by several threads.
public final class KeyWrap implements AutoCloseable {
  /// Length in bytes of a wrapped key.
  public static final int LENGTH = 40;

  private final Secret derived;

  private KeyWrap(Secret derived) {
    this.derived = derived;
  }

  /// For the bodies of one generation of one scope; the scope key stays the caller's.
  public static KeyWrap under(Secret scopeKey) {
    return new KeyWrap(Hkdf.derive(scopeKey, "wrap"));
  }

  /// Wraps a key of 32 bytes.
  public byte[] wrap(Secret key) {
    if (key.length() != 32) {
      throw new IllegalArgumentException("A body key has 32 bytes");
    }
    return derived.use(kek -> key.use(bytes -> wrap(kek, bytes)));
  }

  /// Unwraps a key.
  ///
  /// @throws EnvelopeTampered if the wrap is not of this scope key
  public Secret unwrap(byte[] wrapped) {
    if (wrapped.length != LENGTH) {
      throw new EnvelopeTampered("A wrapped body key has 40 bytes, this one " + wrapped.length);
    }
    return Secret.takeOver(derived.use(kek -> unwrap(kek, wrapped)));
  }

  static byte[] wrap(byte[] kek, byte[] key) {
    try {
      Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
      cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(kek, "AES"));
      return cipher.wrap(new SecretKeySpec(key, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES key wrap refused to wrap", e);
    }
  }

  static byte[] unwrap(byte[] kek, byte[] wrapped) {
    try {
      Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
      cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(kek, "AES"));
      SecretKey key = (SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
      return Arrays.copyOf(key.getEncoded(), key.getEncoded().length);
    } catch (InvalidKeyException e) {
      throw new EnvelopeTampered("The wrapped body key does not open");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES key wrap refused to unwrap", e);
    }
  }

  @Override
  public void close() {
    derived.close();
  }
}
