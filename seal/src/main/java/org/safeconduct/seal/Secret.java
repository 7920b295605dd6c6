package org.safeconduct.seal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Bytes of a key, held until [#close()] and wiped then.
///
/// A secret never shows itself: not in `toString`, not in an exception. Its bytes leave through one
/// door, [#exposeSecretBytes()], whose name can be searched for and is on an allow-list. Every use
/// works on a copy taken under the lock and wiped after, so that a secret closed by another thread
/// is refused and never used half wiped.
public final class Secret implements AutoCloseable {
  private byte @Nullable [] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Draws `length` random bytes.
  public static Secret random(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return new Secret(bytes);
  }

  /// Takes the array over, without a copy: the caller must neither use nor keep it.
  public static Secret takeOver(byte[] bytes) {
    return new Secret(bytes);
  }

  /// Copies the array; wiping it stays the caller's duty.
  public static Secret copyOf(byte[] bytes) {
    return new Secret(bytes.clone());
  }

  /// Two secrets one after the other: the key of a scope that takes two people is derived from
  /// `join(a, b)`. Both stay open.
  public static Secret join(Secret first, Secret second) {
    return first.use(a -> second.use(b -> takeOver(Octets.join(a, b))));
  }

  /// A second holder of the same bytes, to be closed on its own.
  public synchronized Secret duplicate() {
    return new Secret(held().clone());
  }

  /// Length in bytes.
  public synchronized int length() {
    return held().length;
  }

  /// A copy of the bytes in clear. **The caller wipes it.** Every call outside this package is on
  /// the allow-list of a test.
  public synchronized byte[] exposeSecretBytes() {
    return held().clone();
  }

  /// Lends a copy of the bytes to `use`, and wipes the copy. What `use` returns must not be it.
  <T> T use(Function<byte[], T> use) {
    byte[] copy = exposeSecretBytes();
    try {
      return use.apply(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  /// Whether this secret was closed.
  public synchronized boolean isClosed() {
    return bytes == null;
  }

  /// Overwrites the bytes. Closing twice does nothing.
  @Override
  public synchronized void close() {
    if (bytes != null) {
      Arrays.fill(bytes, (byte) 0);
      bytes = null;
    }
  }

  /// Compares in a time that depends on the lengths only. A closed secret equals only itself.
  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof Secret that) || isClosed() || that.isClosed()) {
      return false;
    }
    return use(a -> that.use(b -> MessageDigest.isEqual(a, b)));
  }

  /// The same for all secrets: a hash of a key would tell something of it.
  @Override
  public int hashCode() {
    return 1;
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }

  private byte[] held() {
    if (bytes == null) {
      throw new IllegalStateException("This secret was closed");
    }
    return bytes;
  }
}
