package org.safeconduct.estimate.names;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;

/// One part of a name in lower-case Latin letters `a` to `z`. Cyrillic goes by [Cyrillic], letters
/// of Latin alphabets that stand for a sound of their own keep it (`š` becomes `sh`), every other
/// script goes the way ICU knows.
final class Spelling {
  private static final Transliterator OTHERS =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'š', "sh"),
          Map.entry((int) 'ş', "sh"),
          Map.entry((int) 'ș', "sh"),
          Map.entry((int) 'č', "ch"),
          Map.entry((int) 'ć', "ch"),
          Map.entry((int) 'ç', "ch"),
          Map.entry((int) 'ž', "zh"),
          Map.entry((int) 'ż', "zh"),
          Map.entry((int) 'ț', "ts"),
          Map.entry((int) 'ğ', "g"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ə', "a"));

  private Spelling() {}

  static String of(String part) {
    String composed = Normalizer2.getNFKCCasefoldInstance().normalize(unmarked(part));
    StringBuilder latin = new StringBuilder();
    StringBuilder other = new StringBuilder();
    composed
        .codePoints()
        .forEach(letter -> {
          if (Cyrillic.knows(letter)) latin.append(Cyrillic.latin(letter));
          else if (LATIN.containsKey(letter)) latin.append(LATIN.get(letter));
          else if (letter < 0x80) latin.appendCodePoint(letter);
          else if (isLatin(letter)) latin.append(OTHERS.transliterate(of(letter)));
          else other.appendCodePoint(letter);
        });
    if (!other.isEmpty()) latin.append(OTHERS.transliterate(other.toString()));
    return lettersOf(latin);
  }

  /// Whether a part is written in a script that leaves out its short vowels.
  static boolean leavesOutVowels(String part) {
    int first = part.codePoints().filter(UCharacter::isUAlphabetic).findFirst().orElse('a');
    return switch (UScript.getScript(first)) {
      case UScript.ARABIC, UScript.HEBREW, UScript.SYRIAC -> true;
      default -> false;
    };
  }

  /// Whether a part is one letter that stands for a name. A syllable of Hangul or Han is a name.
  static boolean isInitial(String part) {
    if (part.codePointCount(0, part.length()) != 1) return false;
    return switch (UScript.getScript(part.codePointAt(0))) {
      case UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.GEORGIAN ->
          true;
      default -> false;
    };
  }

  private static boolean isLatin(int letter) {
    return UScript.getScript(letter) == UScript.LATIN;
  }

  /// A stress mark over a Cyrillic vowel (`Влади́мир`) is no letter.
  private static String unmarked(String part) {
    return part.replace("\u0301", "");
  }

  private static String of(int letter) {
    return new String(Character.toChars(letter));
  }

  private static String lettersOf(CharSequence spelt) {
    StringBuilder letters = new StringBuilder(spelt.length());
    spelt.chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
