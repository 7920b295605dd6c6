package org.safeconduct.parser;

import java.util.Locale;

/// Why an answer is less than whole. The words are those of `docs/spec/parsed.md`.
enum But {
  /// A password is needed.
  ENCRYPTED,
  /// It is not what it claims to be, or is damaged.
  BROKEN,
  /// No library here reads this kind.
  UNKNOWN_KIND,
  /// It unfolds to far more than it is, or within itself.
  BOMB,
  /// A picture of more pixels than are taken.
  TOO_MANY_PIXELS,
  /// There is more text than the answer holds.
  MORE_TEXT,
  /// There are more pages than the answer holds.
  MORE_PAGES;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
