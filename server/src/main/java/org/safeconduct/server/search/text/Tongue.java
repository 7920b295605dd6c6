package org.safeconduct.server.search.text;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

/// A language whose forms of a word are known, and the script by which a text may be in it.
public enum Tongue {
  EN(UScript.LATIN),
  FR(UScript.LATIN),
  ES(UScript.LATIN),
  RU(UScript.CYRILLIC),
  UK(UScript.CYRILLIC),
  AR(UScript.ARABIC);

  private final int script;

  Tongue(int script) {
    this.script = script;
  }

  /// The field that holds its stems.
  public String field() {
    return switch (this) {
      case EN -> "text_en";
      case FR -> "text_fr";
      case ES -> "text_es";
      case RU -> "text_ru";
      case UK -> "text_uk";
      case AR -> "text_ar";
    };
  }

  /// The languages in which a text may be, by its letters.
  public static Set<Tongue> of(String text) {
    Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
    text.codePoints()
        .map(UScript::getScript)
        .distinct()
        .forEach(script -> all().filter(t -> t.script == script).forEach(tongues::add));
    return tongues;
  }

  static Stream<Tongue> all() {
    return Arrays.stream(values());
  }

  TokenStream stem(TokenStream words) {
    return switch (this) {
      case EN -> new PorterStemFilter(new EnglishPossessiveFilter(words));
      case FR ->
          new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
      case ES -> new SpanishLightStemFilter(words);
      case RU -> new RussianLightStemFilter(words);
      case UK -> UkrainianForms.of(words);
      case AR -> new ArabicStemFilter(words);
    };
  }
}
