package org.safeconduct.server.files;

import java.io.IOException;
import java.io.OutputStream;

/// Lets through at most so many bytes. Closes nothing below.
final class AtMost extends OutputStream {
  private final OutputStream out;
  private final long most;
  private long taken;

  AtMost(OutputStream out, long most) {
    this.out = out;
    this.most = most;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    taken += count;
    if (taken > most) throw new TooLarge(most);
    out.write(bytes, from, count);
  }
}
