package org.safeconduct.mail.box;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Leaves the stream below open, to be forced to the disk.
final class Unclosed extends FilterOutputStream {
  Unclosed(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
