package org.safeconduct.estimate.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a name into the parts that identify: at spaces, commas, hyphens and dots; glued Arabic
/// compounds apart (`أبوسلطان`, `عبدالعزيز`); without titles, articles and particles.
final class NameParts {
  private static final Pattern BREAK = Pattern.compile("[\\s,;/·・.()\\[\\]\"«»‐‑–—_-]+");

  /// Words that say how somebody is addressed or joined to a name, not who they are.
  private static final Set<String> UNHEARD =
      Set.of(
          "al",
          "el",
          "ul",
          "ad",
          "ash",
          "as",
          "at",
          "an",
          "az",
          "ar",
          "ud",
          "ur",
          "ed",
          "es",
          "ez",
          "bin",
          "ibn",
          "ben",
          "bint",
          "binti",
          "bt",
          "b",
          "oglu",
          "ogly",
          "oghlu",
          "kyzy",
          "qizi",
          "gyzy",
          "von",
          "van",
          "der",
          "den",
          "de",
          "del",
          "della",
          "da",
          "dos",
          "das",
          "di",
          "du",
          "la",
          "le",
          "na",
          "y",
          "i",
          "dr",
          "prof",
          "mr",
          "mrs",
          "ms",
          "miss",
          "sir",
          "shaikh",
          "sheikh",
          "shaykh",
          "sheik",
          "haji",
          "hajji",
          "mullah",
          "maulvi",
          "qari",
          "gospodin",
          "herr",
          "frau",
          "llc");

  private static final Set<String> UNHEARD_ARABIC =
      Set.of("ال", "بن", "ابن", "إبن", "بنت", "الشيخ", "شيخ", "الدكتور", "د", "السيد", "السيدة");

  private static final Pattern SERVANT = Pattern.compile("abd[aeiou]?[lrsndtz]?");

  private NameParts() {}

  /// A part, and as it is glued to the part before it: with its article.
  record Piece(String word, String glued) {
    static Piece of(String word) {
      return new Piece(word, word);
    }
  }

  static List<Piece> of(String name) {
    List<String> words = new ArrayList<>();
    String text =
        Normalizer2.getNFKCInstance().normalize(name).replaceAll("[\u200c\u200f\u200e]", " ");
    for (String word : BREAK.split(text, -1)) {
      if (!word.isBlank()) words.add(word);
    }
    List<Piece> parts = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (Spelling.leavesOutVowels(words.get(at))) at = arabic(words, at, parts);
      else at = other(words, at, parts);
    }
    // A name that is nothing but a title or particle is somebody's name all the same.
    if (parts.isEmpty()) words.stream().map(Piece::of).forEach(parts::add);
    return parts;
  }

  /// `عبد العزيز` is one part, as `عبدالعزيز` is; `أبوسلطان` is two; an article is dropped.
  private static int arabic(List<String> words, int at, List<Piece> parts) {
    String word = words.get(at);
    if (UNHEARD_ARABIC.contains(word)) return at;
    if (word.equals("عبد") && at + 1 < words.size()) {
      parts.add(Piece.of(word + words.get(at + 1)));
      return at + 1;
    }
    for (String father : List.of("أبو", "ابو")) {
      if (word.startsWith(father) && word.length() >= father.length() + 3) {
        parts.add(Piece.of(father));
        parts.add(piece(word.substring(father.length())));
        return at;
      }
    }
    parts.add(piece(word));
    return at;
  }

  private static Piece piece(String word) {
    boolean article = word.startsWith("ال") && word.length() >= 5;
    return new Piece(article ? word.substring(2) : word, word);
  }

  /// `Abd al-Aziz`, `Abdul Aziz` and `Abdulaziz` are one part.
  private static int other(List<String> words, int at, List<Piece> parts) {
    String word = words.get(at);
    String spelt = Spelling.of(word);
    if (spelt.isEmpty()) return at;
    if (SERVANT.matcher(spelt).matches()) {
      int next = at + 1;
      if (spelt.equals("abd") && next < words.size() && isArticle(words.get(next))) next++;
      if (next < words.size()) {
        parts.add(Piece.of("abdul" + Spelling.of(words.get(next))));
        return next;
      }
    }
    if (spelt.length() == 1 || !UNHEARD.contains(spelt)) parts.add(Piece.of(word));
    return at;
  }

  private static boolean isArticle(String word) {
    String spelt = Spelling.of(word);
    return spelt.length() <= 3 && UNHEARD.contains(spelt);
  }
}
