package org.safeconduct.server.search.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the common endings of Ukrainian nouns, adjectives and verbs off a lower-case word, the
/// longest first, and leaves at least three letters. Light, like Lucene's for Russian: there is
/// none for Ukrainian without a dictionary.
final class UkrainianStemFilter extends TokenFilter {
  private static final int LEAST = 3;

  private static final List<String> ENDINGS =
      List.of(
          "остями", "ування", "ського", "ському", "остях", "остей", "ості", "ість", "ськими",
          "ських", "ською", "ський", "ська", "ські", "ськe", "аннями", "еннями", "ання", "ення",
          "ями", "ами", "ого", "ому", "ими", "іми", "ові", "еві", "єві", "ьої", "ьою", "ають",
          "ують", "уємо", "уєте", "ають", "ється", "ться", "ях", "ах", "ів", "їв", "ей", "ою", "ею",
          "єю", "ої", "ій", "им", "их", "іх", "ом", "ем", "єм", "ам", "ям", "ти", "ла", "ло", "ли",
          "ть", "ий", "є", "а", "я", "о", "е", "и", "і", "ї", "у", "ю", "ь", "й", "в");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  UkrainianStemFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    String word = term.toString();
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= LEAST && word.endsWith(ending)) {
        term.setLength(word.length() - ending.length());
        break;
      }
    }
    return true;
  }
}
