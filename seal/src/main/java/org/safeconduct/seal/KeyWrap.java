package org.safeconduct.seal;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/// Body keys wrapped under their scope's key: AES key wrap (RFC 3394) under `HKDF(scope key,
/// "wrap")`. 32 bytes become 40; no nonce, so nothing can be drawn twice.
///
/// Made once for as many bodies as a call opens: setting a cipher up costs four times as much as
/// unwrapping. May be used by several threads.
public final class KeyWrap implements AutoCloseable {
  /// Length in bytes of a wrapped key.
  public static final int LENGTH = 40;

  private final Secret derived;
  private final Cipher wrapping;
  private final Cipher unwrapping;

  private KeyWrap(Secret derived) {
    this.derived = derived;
    this.wrapping = derived.use(kek -> ready(Cipher.WRAP_MODE, kek));
    this.unwrapping = derived.use(kek -> ready(Cipher.UNWRAP_MODE, kek));
  }

  /// For the bodies of one generation of one scope; the scope key stays the caller's.
  public static KeyWrap under(Secret scopeKey) {
    return new KeyWrap(Hkdf.derive(scopeKey, "wrap"));
  }

  /// Wraps a key of 32 bytes.
  public synchronized byte[] wrap(Secret key) {
    if (key.length() != 32) {
      throw new IllegalArgumentException("A body key has 32 bytes");
    }
    checkOpen();
    return key.use(bytes -> wrap(wrapping, bytes));
  }

  /// Unwraps a key.
  ///
  /// @throws EnvelopeTampered if the wrap is not of this scope key
  public synchronized Secret unwrap(byte[] wrapped) {
    if (wrapped.length != LENGTH) {
      throw new EnvelopeTampered("A wrapped body key has 40 bytes, this one " + wrapped.length);
    }
    checkOpen();
    return Secret.takeOver(unwrap(unwrapping, wrapped));
  }

  private void checkOpen() {
    if (derived.isClosed()) {
      throw new IllegalStateException("This key wrap was closed");
    }
  }

  static Cipher ready(int mode, byte[] kek) {
    try {
      Cipher cipher = Cipher.getInstance("AES/KW/NoPadding");
      cipher.init(mode, new SecretKeySpec(kek, "AES"));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES key wrap is not available", e);
    }
  }

  static byte[] wrap(Cipher cipher, byte[] key) {
    try {
      return cipher.wrap(new SecretKeySpec(key, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES key wrap refused to wrap", e);
    }
  }

  static byte[] unwrap(Cipher cipher, byte[] wrapped) {
    try {
      Key key = cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
      return key.getEncoded();
    } catch (InvalidKeyException e) {
      throw new EnvelopeTampered("The wrapped body key does not open");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES key wrap refused to unwrap", e);
    }
  }

  /// Refuses from now on. What the provider made of the key goes with the collector.
  @Override
  public synchronized void close() {
    derived.close();
  }
}
