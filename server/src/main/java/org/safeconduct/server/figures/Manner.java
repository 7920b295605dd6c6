package org.safeconduct.server.figures;

import org.safeconduct.server.kernel.Term;

/// How exactly a table says what it says.
public enum Manner implements Term {
  /// Every figure as it is, or not at all.
  EXACT,
  /// Every figure, to the nearest five above or below.
  FIVES,
  TENS;

  long base() {
    return switch (this) {
      case EXACT -> 1;
      case FIVES -> 5;
      case TENS -> 10;
    };
  }
}
