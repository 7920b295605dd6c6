package org.safeconduct.mail.receipt;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody typed, as the program reads it: NFKC, lower case without a locale, marks taken off
/// (so `ё` is `е`, `é` is `e`, and the forms of alef are one), every script's digits as ours.
///
/// Marks go because a borrowed keyboard may not have them. The lists stay unambiguous under this,
/// and a test says so.
final class Folding {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private Folding() {}

  /// The words and numbers of a text, folded.
  static List<String> words(String typed) {
    return Stream.of(BETWEEN.split(fold(typed), -1)).filter(word -> !word.isEmpty()).toList();
  }

  static String fold(String typed) {
    String visible = INVISIBLE.matcher(typed).replaceAll("");
    String plain = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder();
    bare.codePoints().map(Folding::fold).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static int fold(int letter) {
    // Alef wasla alone does not decompose.
    if (letter == 'ٱ') return 'ا';
    int digit = Character.digit(letter, 10);
    return digit < 0 ? letter : '0' + digit;
  }
}
