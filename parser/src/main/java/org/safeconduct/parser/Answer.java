package org.safeconduct.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Writes an answer in the form of `docs/spec/parsed.md`: frames of a tag, a length and bytes.
final class Answer {
  static final int MOST_TEXT = 1_000_000;
  private static final int PIECE = 16_000;
  private static final int MOST_NAME = 100;
  private static final int MOST_VALUE = 1_000;
  private static final int MOST_NAMED = 200;

  private final DataOutputStream out;
  private int named;

  Answer(OutputStream out) throws IOException {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    this.out.write("safeconduct/parsed/v1\n".getBytes(US_ASCII));
  }

  /// @param mediaType `image/jpeg`, without parameters
  void kind(String mediaType) throws IOException {
    frame('k', mediaType.getBytes(US_ASCII));
  }

  void metadata(String name, String value) throws IOException {
    named('m', name, value);
  }

  /// Metadata that tells where: apart from the rest from the beginning.
  void place(String name, String value) throws IOException {
    named('w', name, value);
  }

  /// What the file says of its own origin, and how far that was checked.
  void mark(String name, String value) throws IOException {
    named('v', name, value);
  }

  /// @param code two or three letters
  void language(String code) throws IOException {
    frame('l', code.getBytes(US_ASCII));
  }

  void text(String text) throws IOException {
    if (!text.isEmpty()) pieces('t', 't', text);
  }

  private void pieces(char first, char more, String text) throws IOException {
    char tag = first;
    int from = 0;
    do {
      int to = Math.min(text.length(), from + PIECE);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) to--;
      frame(tag, text.substring(from, to).getBytes(UTF_8));
      tag = more;
      from = to;
    } while (from < text.length());
  }

  /// Begins a sheet of a workbook.
  void sheet(String name) throws IOException {
    frame('s', line(name, MOST_VALUE).getBytes(UTF_8));
  }

  /// A cell of a row, in pieces where it is long.
  void cell(String text) throws IOException {
    pieces('c', 'd', text);
  }

  /// Ends a row.
  void row() throws IOException {
    frame('r', new byte[0]);
  }

  /// Begins a page; exactly `3 · width · height` bytes of red, green, blue follow by [#pixels].
  void page(int width, int height) throws IOException {
    out.writeByte('p');
    out.writeInt(4 + 3 * width * height);
    out.writeShort(width);
    out.writeShort(height);
  }

  void pixels(byte[] rgb) throws IOException {
    out.write(rgb);
  }

  /// Something was left out or was not to be had.
  void but(But why) throws IOException {
    frame('x', why.word().getBytes(US_ASCII));
  }

  void end() throws IOException {
    frame('e', new byte[0]);
    out.flush();
  }

  private void named(char tag, String name, String value) throws IOException {
    if (named++ >= MOST_NAMED) return;
    String both = line(name, MOST_NAME) + '\0' + line(value, MOST_VALUE);
    frame(tag, both.getBytes(UTF_8));
  }

  /// One line without control characters or halves of a pair.
  private static String line(String text, int most) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .limit(most / 2)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private void frame(char tag, byte[] bytes) throws IOException {
    out.writeByte(tag);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
