package org.safeconduct.seal;

import java.nio.ByteBuffer;

/// The numbered blocks of one file that is read at random and written once: an index file. Each
/// block is AES-256-GCM under the file's own key, its number the nonce, and whether it is the
/// file's last one authenticated with it: a block that was changed, moved, taken from another file,
/// or made the last by cutting the file does not open. Format: `docs/spec/index.md`.
public final class BlockSeal implements AutoCloseable {
  /// Bytes of the random salt that a file begins with.
  public static final int SALT = 32;

  /// Bytes by which a sealed block is longer than its plaintext.
  public static final int OVERHEAD = AesGcm.TAG;

  private final Secret key;

  private BlockSeal(Secret key) {
    this.key = key;
  }

  /// The seal of the file with this salt, under the key of the index that it belongs to.
  public static BlockSeal of(Secret indexKey, byte[] salt) {
    if (salt.length != SALT) throw new IllegalArgumentException("A salt has " + SALT + " bytes");
    return new BlockSeal(Hkdf.derive(indexKey, "index-file", salt));
  }

  /// Seals a block. A number must be sealed once only.
  public byte[] seal(long number, boolean last, byte[] plaintext) {
    return key.use(k -> AesGcm.seal(k, nonce(number), aad(last), plaintext));
  }

  /// @throws EnvelopeTampered if it is not this file's block of this number, or is the last one
  ///   where it should not be, or the other way round
  public byte[] open(long number, boolean last, byte[] sealed) {
    return key.use(k ->
        AesGcm.open(k, nonce(number), aad(last), sealed, 0, "Block " + number + " of an index"));
  }

  @Override
  public void close() {
    key.close();
  }

  private static byte[] nonce(long number) {
    return ByteBuffer.allocate(AesGcm.NONCE).putInt(0).putLong(number).array();
  }

  private static byte[] aad(boolean last) {
    return new byte[] {(byte) (last ? 1 : 0)};
  }
}
