package org.safeconduct.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its
/// Nonce-Reuse Misuse-Resistance", 2015) over AES-256-GCM: the nonce of a chunk is `prefix (7) ‖
/// its number (4) ‖ 1 for the last, else 0`. For one thread.
final class StreamCipher implements AutoCloseable {
  static final int PREFIX = 7;

  private final Secret key;
  private final byte[] prefix;
  private final Cipher cipher;

  /// @param material as [StreamHeader] derives it; wiped here
  StreamCipher(byte[] material) {
    this.key = Secret.takeOver(Octets.slice(material, 0, AesGcm.KEY));
    this.prefix = Octets.slice(material, AesGcm.KEY, AesGcm.KEY + PREFIX);
    Arrays.fill(material, (byte) 0);
    this.cipher = AesGcm.cipher();
  }

  /// Seals `length` bytes of `plaintext` into `sealed`; returns how many bytes those are.
  int seal(long chunk, boolean last, byte[] plaintext, int length, byte[] sealed) {
    try {
      ready(Cipher.ENCRYPT_MODE, chunk, last);
      return cipher.doFinal(plaintext, 0, length, sealed, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM refused to seal", e);
    }
  }

  /// Opens `length` bytes of `sealed` into `plaintext`; returns how many bytes those are.
  ///
  /// @throws EnvelopeTampered if it is not this chunk of this file, last or not
  int open(long chunk, boolean last, byte[] sealed, int length, byte[] plaintext) {
    try {
      if (length < AesGcm.TAG) {
        throw new AEADBadTagException();
      }
      ready(Cipher.DECRYPT_MODE, chunk, last);
      return cipher.doFinal(sealed, 0, length, plaintext, 0);
    } catch (AEADBadTagException e) {
      throw new EnvelopeTampered("Chunk " + chunk + " of the sealed file does not open");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM refused to open", e);
    }
  }

  private void ready(int mode, long chunk, boolean last) {
    if (chunk >= StreamLayout.MOST_CHUNKS) {
      throw new IllegalArgumentException("A sealed file has at most 2^32 chunks");
    }
    byte[] nonce =
        ByteBuffer.allocate(AesGcm.NONCE)
            .put(prefix)
            .putInt((int) chunk)
            .put((byte) (last ? 1 : 0))
            .array();
    key.use(k -> {
      try {
        cipher.init(mode, new SecretKeySpec(k, "AES"), new GCMParameterSpec(AesGcm.TAG * 8, nonce));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("AES-256-GCM refused its key", e);
      }
      return mode;
    });
  }

  @Override
  public void close() {
    key.close();
  }
}
