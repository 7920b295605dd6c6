package org.safeconduct.packet;

/// Takes a text of ours apart, line by line, and says in which line something is wrong.
final class LineReader {

  private final String file;
  private final String text;
  private int at;
  private int number;

  LineReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean nextIs(String field) {
    return text.startsWith(field + " ", at);
  }

  String next() {
    number++;
    int end = text.indexOf('\n', at);
    if (end < 0) {
      throw refused("a line that ends in U+000A", "none");
    }
    String line = text.substring(at, end);
    at = end + 1;
    return line;
  }

  String value(String field) {
    if (!nextIs(field)) {
      number++;
      throw refused("\"" + field + " …\"", atEnd() ? "the end" : "another line");
    }
    return next().substring(field.length() + 1);
  }

  void exactly(String line) {
    if (!next().equals(line)) {
      throw refused(line, "another line");
    }
  }

  /// A decimal of at most nine digits.
  int count(String field) {
    String value = value(field);
    if (!value.matches("0|[1-9][0-9]{0,8}")) {
      throw refused("a number without sign or leading zero", "something else");
    }
    return Integer.parseInt(value);
  }

  void end() {
    if (!atEnd()) {
      number++;
      throw refused("the end", "another line");
    }
  }

  PacketRefused refused(String expected, String found) {
    return new PacketRefused(file, "line " + number, expected, found);
  }
}
