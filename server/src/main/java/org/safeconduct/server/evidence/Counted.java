package org.safeconduct.server.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// Tells of the bytes that are read from a stream; who is told may end the reading by throwing.
final class Counted extends FilterInputStream {
  private final LongConsumer told;

  Counted(InputStream in, LongConsumer told) {
    super(in);
    this.told = told;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    if (one >= 0) told.accept(1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int count) throws IOException {
    int some = super.read(bytes, from, count);
    if (some > 0) told.accept(some);
    return some;
  }
}
