package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Walks through a text line by line and says, when something is wrong, in which line.
final class Lines {

  private final String kind;
  private final String text;
  private int at;
  private int number;

  Lines(String kind, String text) {
    this.kind = kind;
    this.text = text;
    if (text.indexOf('\r') >= 0) {
      throw new Malformed(kind, "lines that end in U+000A alone", "U+000D");
    }
  }

  /// Decodes strictly: bytes that are not UTF-8 are refused, not replaced.
  static String utf8(String kind, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new Malformed(kind, "UTF-8", "other bytes");
    }
  }

  boolean atEnd() {
    return at == text.length();
  }

  /// The next line without its end; every line must have one.
  String next() {
    number++;
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw new Malformed(
          where(), "a line that ends in U+000A", atEnd() ? "the end" : text.substring(at));
    }
    String line = text.substring(at, end);
    at = end + 1;
    return line;
  }

  /// The value of the next line, which must be `field value`.
  String value(String field) {
    String line = next();
    if (!line.startsWith(field + " ")) {
      throw new Malformed(where(), "\"" + field + " …\"", line);
    }
    return line.substring(field.length() + 1);
  }

  void exactly(String expected) {
    String line = next();
    if (!line.equals(expected)) {
      throw new Malformed(where(), expected.isEmpty() ? "an empty line" : expected, line);
    }
  }

  void end() {
    if (!atEnd()) {
      number++;
      throw new Malformed(where(), "the end", text.substring(at));
    }
  }

  String rest() {
    String rest = text.substring(at);
    at = text.length();
    return rest;
  }

  String where() {
    return kind + ", line " + number;
  }
}
