package org.safeconduct.server.files.child;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A PNG of bare pixels, row by row: the JDK's own writer wants the whole picture in memory first.
/// Three kinds of chunks and no metadata; the same pixels give the same bytes.
final class Png {
  private static final byte[] HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte EIGHT_BITS = 8;
  private static final byte RGB = 2;
  private static final byte UP = 2;
  private static final int MOST_CHUNK = 1 << 16;

  private Png() {}

  /// Fills a row with red, green, blue.
  @FunctionalInterface
  interface Rows {
    void next(byte[] rgb) throws IOException;
  }

  /// @param from is asked `height` times for `3 · width` bytes
  static void write(int width, int height, Rows from, OutputStream out) throws IOException {
    DataOutputStream to = new DataOutputStream(out);
    to.write(HEAD);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
    head.put(EIGHT_BITS).put(RGB).put(new byte[3]);
    chunk(to, "IHDR", head.array());
    Deflater deflater = new Deflater();
    try (DeflaterOutputStream rows =
        new DeflaterOutputStream(new Chunks(to), deflater, MOST_CHUNK)) {
      rows(width, height, from, rows);
    } finally {
      deflater.end();
    }
    chunk(to, "IEND", new byte[0]);
    to.flush();
  }

  /// Each row as its difference to the one above.
  private static void rows(int width, int height, Rows from, OutputStream rows) throws IOException {
    byte[] above = new byte[3 * width];
    byte[] row = new byte[3 * width];
    byte[] told = new byte[1 + 3 * width];
    told[0] = UP;
    for (int y = 0; y < height; y++) {
      from.next(row);
      for (int i = 0; i < row.length; i++) told[i + 1] = (byte) (row[i] - above[i]);
      rows.write(told);
      byte[] spare = above;
      above = row;
      row = spare;
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) crc.getValue());
  }

  /// Cuts what the deflater gives into IDAT chunks.
  private static final class Chunks extends OutputStream {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(MOST_CHUNK);
    private final DataOutputStream out;

    Chunks(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      held.write(bytes, from, count);
      if (held.size() >= MOST_CHUNK) emit();
    }

    @Override
    public void close() throws IOException {
      if (held.size() > 0) emit();
    }

    private void emit() throws IOException {
      chunk(out, "IDAT", held.toByteArray());
      held.reset();
    }
  }
}
