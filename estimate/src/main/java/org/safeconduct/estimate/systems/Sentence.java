package org.safeconduct.estimate.systems;

import java.util.Locale;

/// Numbers put into words, alike on every machine.
final class Sentence {
  private Sentence() {}

  /// @param pattern as in [java.util.Formatter]
  static String of(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
