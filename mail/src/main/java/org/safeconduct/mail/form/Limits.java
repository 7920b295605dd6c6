package org.safeconduct.mail.form;

/// How long what is typed may be, in characters as Java counts them.
public final class Limits {
  /// A field of one line.
  public static final int LINE = 300;

  /// A field of many lines: some ten pages.
  public static final int TEXT = 20_000;

  private Limits() {}

  static void line(String what, String typed) {
    check(what, typed, LINE);
  }

  /// @throws IllegalArgumentException if it is longer than a text may be
  public static void text(String what, String typed) {
    check(what, typed, TEXT);
  }

  private static void check(String what, String typed, int most) {
    if (typed.length() > most) {
      throw new IllegalArgumentException(what + " is longer than " + most + " characters");
    }
  }
}
