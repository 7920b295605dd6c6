package org.safeconduct.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A run of a file's bytes, by its own position: several may be read at once.
final class ChannelStream extends InputStream {

  private final FileChannel channel;
  private long at;
  private final long end;

  ChannelStream(FileChannel channel, long from, long bytes) {
    this.channel = channel;
    this.at = from;
    this.end = from + bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (at == end) {
      return -1;
    }
    int n = channel.read(ByteBuffer.wrap(to, offset, (int) Math.min(length, end - at)), at);
    if (n > 0) {
      at += n;
    }
    return n;
  }
}
