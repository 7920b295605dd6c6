package org.safeconduct.seal;

import java.nio.ByteBuffer;

/// An opened chunk: checks what a chunk says of itself. One content has one sealed form, so a chunk
/// that leaves a gap, or hides something in its padding, is refused.
final class StreamChunk implements AutoCloseable {
  final byte[] plaintext = new byte[StreamLayout.CHUNK];
  private int content;
  private long end;

  void open(StreamCipher cipher, long chunk, boolean last, byte[] sealed, int length) {
    int size = cipher.open(chunk, last, sealed, length, plaintext);
    if (size < StreamLayout.END) {
      throw refused(chunk);
    }
    end = ByteBuffer.wrap(plaintext).getLong();
    long here = Math.max(0, end - chunk * StreamLayout.CONTENT);
    if (end < 0 || here > size - StreamLayout.END || (last && !fits(chunk, size))) {
      throw refused(chunk);
    }
    content = (int) here;
    if (!Octets.isZero(plaintext, StreamLayout.END + content, size)) {
      throw refused(chunk);
    }
  }

  /// Bytes of content in this chunk.
  int content() {
    return content;
  }

  /// Where the content ends as far as this chunk; in the last one, the content's length.
  long end() {
    return end;
  }

  private boolean fits(long chunk, int size) {
    return StreamLayout.chunks(end) == chunk + 1 && StreamLayout.lastChunk(end) == size;
  }

  private static EnvelopeTampered refused(long chunk) {
    return new EnvelopeTampered("Chunk " + chunk + " of the sealed file is not formed as it must");
  }

  @Override
  public void close() {
    java.util.Arrays.fill(plaintext, (byte) 0);
  }
}
