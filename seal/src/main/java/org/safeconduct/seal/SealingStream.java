package org.safeconduct.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Seals a file while it arrives, 64 KiB at a time, and digests what it seals. Memory does not grow
/// with the file, nothing is ever in clear on the disk, and the sealed length says little.
///
/// Closing writes the last chunk and the padding: **a stream that was not closed does not open.**
/// Closes the stream below. A file that does not arrive whole is given up by [#giveUp].
public final class SealingStream extends OutputStream {
  private final OutputStream out;
  private final StreamCipher cipher;
  private final MessageDigest digest = Sha256.start();
  private final byte[] plaintext = new byte[StreamLayout.CHUNK];
  private final byte[] sealed = new byte[StreamLayout.SEALED_CHUNK];
  private int filled = StreamLayout.END;
  private long chunk;
  private long length;
  private byte @Nullable [] sha256;

  private SealingStream(OutputStream out, StreamCipher cipher) {
    this.out = out;
    this.cipher = cipher;
  }

  /// Begins a file.
  ///
  /// @param fileKey 32 random bytes drawn for this file; stays the caller's
  /// @param fileId 16 random bytes, the file's name
  /// @param context to what the file belongs (a scope), authenticated
  public static SealingStream begin(
      OutputStream out, Secret fileKey, byte[] fileId, byte[] context, SecureRandom random)
      throws IOException {
    return begin(out, fileKey, StreamHeader.draw(fileId, random), context);
  }

  static SealingStream begin(OutputStream out, Secret fileKey, byte[] salted, byte[] context)
      throws IOException {
    byte[] material = StreamHeader.material(fileKey, salted, context);
    out.write(StreamHeader.encoded(salted, material));
    return new SealingStream(out, new StreamCipher(material));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (sha256 != null) {
      throw new IOException("The sealed file was closed");
    }
    digest.update(bytes, from, count);
    int left = count;
    while (left > 0) {
      if (filled == StreamLayout.CHUNK) {
        flushChunk(StreamLayout.CHUNK, false);
      }
      int now = Math.min(left, StreamLayout.CHUNK - filled);
      System.arraycopy(bytes, from + count - left, plaintext, filled, now);
      filled += now;
      length += now;
      left -= now;
    }
  }

  @Override
  public void close() throws IOException {
    if (sha256 != null) {
      return;
    }
    sha256 = digest.digest();
    try (out;
        cipher) {
      long chunks = StreamLayout.chunks(length);
      while (chunk < chunks - 1) {
        flushChunk(StreamLayout.CHUNK, false);
      }
      flushChunk(StreamLayout.lastChunk(length), true);
    } finally {
      Arrays.fill(plaintext, (byte) 0);
    }
  }

  /// Ends without a last chunk, so that what was written so far never opens, and wipes what is held
  /// in memory. The stream below stays open. Does nothing once closed.
  public void giveUp() {
    if (sha256 == null) {
      sha256 = new byte[0];
      cipher.close();
      Arrays.fill(plaintext, (byte) 0);
    }
  }

  /// SHA-256 of the content, once closed: what identifies an exhibit.
  public byte[] sha256() {
    if (sha256 == null || sha256.length == 0) {
      throw new IllegalStateException("The sealed file is not closed");
    }
    return sha256.clone();
  }

  /// Length of the content so far, in bytes.
  public long length() {
    return length;
  }

  private void flushChunk(int size, boolean last) throws IOException {
    Arrays.fill(plaintext, filled, size, (byte) 0);
    ByteBuffer.wrap(plaintext).putLong(StreamLayout.end(chunk, length));
    out.write(sealed, 0, cipher.seal(chunk, last, plaintext, size, sealed));
    filled = StreamLayout.END;
    chunk++;
  }
}
