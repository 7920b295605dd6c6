package org.safeconduct.server.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// What Cyrillic is typed differently in: `ё` as `е`, stress marks, the apostrophe of Ukrainian,
/// and the palochka of the languages of the Caucasus, for which people type `1`, `I` or `l`.
final class FoldFilter extends TokenFilter {
  private static final char PALOCHKA = 'ӏ';
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    char[] letters = term.buffer();
    int length = term.length();
    boolean cyrillic = false;
    for (int at = 0; at < length; at++) cyrillic |= isCyrillic(letters[at]);
    if (!cyrillic) return true;
    int kept = 0;
    for (int at = 0; at < length; at++) {
      if (!isMark(letters[at])) letters[kept++] = folded(letters[at]);
    }
    term.setLength(kept);
    return true;
  }

  private static char folded(char letter) {
    return switch (letter) {
      case 'ё' -> 'е';
      case '1', 'i', 'l', 'Ӏ' -> PALOCHKA;
      case '’', 'ʼ', '‘' -> '\'';
      default -> letter;
    };
  }

  private static boolean isCyrillic(char letter) {
    return letter >= 0x0400 && letter <= 0x052F;
  }

  private static boolean isMark(char letter) {
    return letter >= 0x0300 && letter <= 0x036F;
  }
}
