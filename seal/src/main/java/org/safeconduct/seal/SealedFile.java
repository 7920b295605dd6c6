package org.safeconduct.seal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// Reads a sealed file at any position, as a previewer or a range request needs it: one chunk is
/// opened, not the whole. Header and last chunk are verified at the start, so the length is known
/// and a cut is noticed before the first byte. For one thread.
public final class SealedFile implements AutoCloseable {
  private final SeekableByteChannel channel;
  private final StreamCipher cipher;
  private final StreamChunk chunk = new StreamChunk();
  private final byte[] sealed = new byte[StreamLayout.SEALED_CHUNK];
  private final long chunks;
  private final long length;
  private long current = -1;

  private SealedFile(SeekableByteChannel channel, StreamCipher cipher) throws IOException {
    this.channel = channel;
    this.cipher = cipher;
    this.chunks = Math.ceilDiv(channel.size() - StreamHeader.LENGTH, StreamLayout.SEALED_CHUNK);
    if (chunks < 1) {
      throw new EnvelopeTampered("The sealed file is cut after its header");
    }
    load(chunks - 1);
    this.length = chunk.end();
  }

  /// Opens a file.
  ///
  /// @throws EnvelopeTampered if it is not this file under this key in this context, or was cut
  public static SealedFile open(
      SeekableByteChannel channel, Secret fileKey, byte[] fileId, byte[] context)
      throws IOException {
    ByteBuffer header = ByteBuffer.allocate(StreamHeader.LENGTH);
    channel.position(0);
    while (header.hasRemaining()) {
      if (channel.read(header) < 0) {
        throw new EnvelopeTampered("The sealed file is cut in its header");
      }
    }
    return new SealedFile(
        channel, new StreamCipher(StreamHeader.check(header.array(), fileKey, fileId, context)));
  }

  /// Length of the content in bytes.
  public long length() {
    return length;
  }

  /// Reads content from `position`: up to the end of its chunk, so call until enough is read.
  ///
  /// @return how many bytes, or -1 at the end of the content
  public int read(long position, byte[] bytes, int from, int count) throws IOException {
    if (position < 0 || position >= length) {
      return -1;
    }
    load(position / StreamLayout.CONTENT);
    int at = (int) (position % StreamLayout.CONTENT);
    int now = Math.min(count, chunk.content() - at);
    System.arraycopy(chunk.plaintext, StreamLayout.END + at, bytes, from, now);
    return now;
  }

  /// Closes the channel as well.
  @Override
  public void close() throws IOException {
    try (channel;
        cipher;
        chunk) {
      current = -1;
    }
  }

  private void load(long number) throws IOException {
    if (number == current) {
      return;
    }
    current = -1;
    boolean last = number == chunks - 1;
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    if (last) {
      buffer.limit((int) (channel.size() - StreamLayout.at(number)));
    }
    channel.position(StreamLayout.at(number));
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("The sealed file became shorter while it was read");
      }
    }
    chunk.open(cipher, number, last, sealed, buffer.limit());
    if (length > 0 && chunk.end() != StreamLayout.end(number, length)) {
      throw new EnvelopeTampered("Chunk " + number + " of the sealed file is not of this content");
    }
    current = number;
  }
}
