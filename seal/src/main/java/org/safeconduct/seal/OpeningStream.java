package org.safeconduct.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// Opens a sealed file from its beginning. Every byte it gives was verified; that none is missing
/// is known at the end only: a reader that decides on a file reads it to its end, where a cut or an
/// extension throws [EnvelopeTampered].
public final class OpeningStream extends InputStream {
  private final PushbackInputStream in;
  private final StreamCipher cipher;
  private final StreamChunk chunk = new StreamChunk();
  private final byte[] sealed = new byte[StreamLayout.SEALED_CHUNK];
  private long next;
  private long before;
  private int given;
  private boolean ended;

  private OpeningStream(InputStream in, StreamCipher cipher) {
    this.in = new PushbackInputStream(in);
    this.cipher = cipher;
  }

  /// Begins to read; the header is verified here.
  ///
  /// @throws EnvelopeTampered if it is not this file under this key in this context
  public static OpeningStream begin(InputStream in, Secret fileKey, byte[] fileId, byte[] context)
      throws IOException {
    byte[] header = in.readNBytes(StreamHeader.LENGTH);
    if (header.length < StreamHeader.LENGTH) {
      throw new EnvelopeTampered("The sealed file is cut in its header");
    }
    return new OpeningStream(
        in, new StreamCipher(StreamHeader.check(header, fileKey, fileId, context)));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    while (given == chunk.content()) {
      if (ended) {
        return -1;
      }
      openNext();
    }
    int now = Math.min(count, chunk.content() - given);
    System.arraycopy(chunk.plaintext, StreamLayout.END + given, bytes, from, now);
    given += now;
    return now;
  }

  @Override
  public void close() throws IOException {
    try (in;
        cipher;
        chunk) {
      ended = true;
    }
  }

  private void openNext() throws IOException {
    int length = in.readNBytes(sealed, 0, sealed.length);
    int peeked = length < sealed.length ? -1 : in.read();
    if (peeked >= 0) {
      in.unread(peeked);
    }
    ended = peeked < 0;
    chunk.open(cipher, next, ended, sealed, length);
    if (next > 0 && before < next * StreamLayout.CONTENT && chunk.end() != before) {
      throw new EnvelopeTampered("Content goes on after its end in chunk " + next);
    }
    before = chunk.end();
    given = 0;
    next++;
  }
}
