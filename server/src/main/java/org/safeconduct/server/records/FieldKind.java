package org.safeconduct.server.records;

import org.safeconduct.server.kernel.Term;

/// What a field takes.
public enum FieldKind implements Term {
  /// One line, in each language of the kind if need be.
  TEXT,
  /// Paragraphs, alike.
  LONG_TEXT,
  NUMBER,
  /// As precisely as it is known.
  DATE,
  YES_NO,
  CHOICE,
  CHOICES,
  /// Other entries.
  LINK,
  PLACE,
  /// An exhibit of the inquiry.
  FILE;

  public boolean isChosen() {
    return this == CHOICE || this == CHOICES;
  }

  public boolean isWritten() {
    return this == TEXT || this == LONG_TEXT;
  }

  /// Whether it may hold several values; a text may be there once in each language.
  public boolean takesMany() {
    return switch (this) {
      case CHOICES, LINK, FILE, DATE, PLACE -> true;
      case TEXT, LONG_TEXT, NUMBER, YES_NO, CHOICE -> false;
    };
  }
}
