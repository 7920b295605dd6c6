package org.safeconduct.server.route.web;

import java.util.OptionalInt;

/// Whole numbers as people type them.
final class Numbers {
  private Numbers() {}

  /// Empty if it is none, or has more digits than anything here is counted with.
  static OptionalInt of(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }
}
