package org.safeconduct.seal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What somebody typed, as the program reads it: NFKC, lower case without a locale, anything that
/// is neither letter nor digit between words counted as one space.
final class TypedWords {
  private TypedWords() {}

  static List<String> of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
