package org.safeconduct.estimate.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Arabic script (Arabic, Persian, Urdu, Pashto) and Hebrew as they may sound, in the alphabet of
/// [Sounds#withoutVowels]. A letter that the languages read in two ways is heard in both: `ض` as in
/// Ramadan and Ramazan, `و` as a vowel and as w.
final class ArabicSounds {
  private static final int MOST = 8;

  /// Letters and their readings; `a` is a vowel, `|` parts two readings.
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ب', "B"),
          Map.entry('پ', "B"),
          Map.entry('ت', "T"),
          Map.entry('ٹ', "T"),
          Map.entry('ط', "T"),
          Map.entry('ث', "T|S"),
          Map.entry('ج', "J|G"),
          Map.entry('چ', "C"),
          Map.entry('ح', "H"),
          Map.entry('خ', "H"),
          Map.entry('ه', "H"),
          Map.entry('ہ', "H"),
          Map.entry('ھ', "H"),
          Map.entry('د', "D"),
          Map.entry('ڈ', "D"),
          Map.entry('ذ', "D|S"),
          Map.entry('ض', "D|S"),
          Map.entry('ظ', "S|D"),
          Map.entry('ر', "R"),
          Map.entry('ڑ', "R"),
          Map.entry('ز', "S"),
          Map.entry('س', "S"),
          Map.entry('ص', "S"),
          Map.entry('ژ', "J"),
          Map.entry('ش', "X"),
          Map.entry('غ', "G"),
          Map.entry('گ', "G"),
          Map.entry('ف', "F"),
          Map.entry('ڤ', "F"),
          Map.entry('ق', "K"),
          Map.entry('ك', "K"),
          Map.entry('ک', "K"),
          Map.entry('ل', "L"),
          Map.entry('م', "M"),
          Map.entry('ن', "N"),
          Map.entry('ں', "N"),
          Map.entry('ا', "a"),
          Map.entry('أ', "a"),
          Map.entry('إ', "a"),
          Map.entry('آ', "a"),
          Map.entry('ٱ', "a"),
          Map.entry('ء', "a"),
          Map.entry('ئ', "a"),
          Map.entry('ؤ', "a"),
          Map.entry('ع', "a"),
          Map.entry('ى', "a"),
          Map.entry('ي', "a"),
          Map.entry('ی', "a"),
          Map.entry('ے', "a"),
          Map.entry('ې', "a"),
          Map.entry('ة', "a"),
          Map.entry('א', "a"),
          Map.entry('ב', "B|F"),
          Map.entry('ג', "G|J"),
          Map.entry('ד', "D"),
          Map.entry('ה', "H"),
          Map.entry('ו', "a|F"),
          Map.entry('ז', "S"),
          Map.entry('ח', "H"),
          Map.entry('ט', "T"),
          Map.entry('י', "a"),
          Map.entry('כ', "K|H"),
          Map.entry('ך', "K|H"),
          Map.entry('ל', "L"),
          Map.entry('מ', "M"),
          Map.entry('ם', "M"),
          Map.entry('נ', "N"),
          Map.entry('ן', "N"),
          Map.entry('ס', "S"),
          Map.entry('ע', "a"),
          Map.entry('פ', "B|F"),
          Map.entry('ף', "F"),
          Map.entry('צ', "S"),
          Map.entry('ץ', "S"),
          Map.entry('ק', "K"),
          Map.entry('ר', "R"),
          Map.entry('ש', "X|S"),
          Map.entry('ת', "T"));

  private ArabicSounds() {}

  static Set<String> of(String part) {
    String letters = lettersOf(part);
    List<String> heard = new ArrayList<>(List.of(""));
    for (int at = 0; at < letters.length(); at++) {
      if (letters.startsWith("تش", at)) {
        heard = followedBy(heard, "C|TX");
        at++;
      } else {
        heard = followedBy(heard, reading(letters, at));
      }
    }
    Set<String> sounds = new LinkedHashSet<>();
    for (String one : heard) sounds.add(Sounds.withoutVowels(one));
    return sounds;
  }

  private static String reading(String letters, int at) {
    char letter = letters.charAt(at);
    boolean last = at == letters.length() - 1;
    if (letter == 'و') return at == 0 ? "F" : last ? "a" : "a|F";
    // A last h is the ending of a feminine name far more often than a sound.
    if ((letter == 'ه' || letter == 'ہ' || letter == 'ה') && last && at > 0) return "a";
    return LETTERS.getOrDefault(letter, "");
  }

  private static List<String> followedBy(List<String> heard, String readings) {
    List<String> longer = new ArrayList<>();
    for (String reading : readings.split("\\|", -1)) {
      for (String one : heard) {
        if (longer.size() < MOST) longer.add(one + reading);
      }
    }
    return longer;
  }

  /// Without vowel signs, tatweel and presentation forms.
  private static String lettersOf(String part) {
    StringBuilder letters = new StringBuilder();
    Normalizer2.getNFKCInstance()
        .normalize(part)
        .chars()
        .filter(c -> c == 'و' || LETTERS.containsKey((char) c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
