package org.safeconduct.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cursor over compact JSON that knows its tokens and says where it stopped, never what it read.
final class JsonText {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  private final String text;
  private int at;

  JsonText(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  String since(int start) {
    return text.substring(start, at);
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  boolean skip(char c) {
    boolean there = peek() == c && at < text.length();
    at += there ? 1 : 0;
    return there;
  }

  void expect(char c) {
    if (!skip(c)) {
      throw wrong("'" + c + "'", at < text.length() ? "another character" : "the end");
    }
  }

  void end() {
    if (at != text.length()) {
      throw wrong("the end", "more text");
    }
  }

  void onlySpacesLeft() {
    while (skip(' ')) {
      // Padding hides the length of what was written.
    }
    end();
  }

  /// A string, a number, true, false or null.
  void scalar() {
    switch (peek()) {
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    }
  }

  /// A member's name, unescaped.
  String name() {
    String name = string();
    if (name.chars().anyMatch(c -> c < 0x20)) {
      throw wrong("a name without control characters", "one with them");
    }
    if (name.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      throw wrong("a name in Unicode", "half a surrogate pair");
    }
    return name;
  }

  private String string() {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (!skip('"')) {
      char c = next();
      if (c < 0x20) {
        throw wrong("an escaped control character", "a bare one");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw wrong("an escape of JSON", "another");
    };
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw wrong("four hexadecimal digits", "something else");
      }
      value = (value << 4) | digit;
    }
    return (char) value;
  }

  private char next() {
    if (at == text.length()) {
      throw wrong("the rest of a string", "the end");
    }
    return text.charAt(at++);
  }

  private void word(String word) {
    if (!text.startsWith(word, at)) {
      throw wrong(word, "something else");
    }
    at += word.length();
  }

  private void number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw wrong("a value", at < text.length() ? "something else" : "the end");
    }
    at = number.end();
  }

  Malformed wrong(String expected, String found) {
    return new Malformed("payload, character " + at, expected, found);
  }
}
