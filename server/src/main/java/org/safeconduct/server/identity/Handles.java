package org.safeconduct.server.identity;

import java.text.Normalizer;
import java.util.Locale;

/// When two ways to reach somebody are the same one, however they were written: `+7 (900)
/// 555-01-42` and `8 900 555 01 42`, `@Quiet.Harbour` and `quiet.harbour`.
final class Handles {
  /// Fewer digits than this are part of a name.
  private static final int NUMBER = 7;

  /// What follows the country's prefix is the same at home and from abroad.
  private static final int AT_HOME = 9;

  private Handles() {}

  static boolean same(String one, String other) {
    String key = key(one);
    return !key.isEmpty() && key.equals(key(other));
  }

  private static String key(String handle) {
    String folded = Normalizer.normalize(handle, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder digits = new StringBuilder();
    boolean letters = false;
    for (int c : folded.codePoints().toArray()) {
      if (Character.isDigit(c)) digits.append(Character.digit(c, 10));
      letters |= Character.isLetter(c);
    }
    if (!letters && digits.length() >= NUMBER) {
      return digits.substring(Math.max(0, digits.length() - AT_HOME));
    }
    return folded.strip().replaceFirst("^@", "");
  }
}
