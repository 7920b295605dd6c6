package org.safeconduct.server.events;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether two descriptions may mean the same: a proposal for a person to decide on, never more.
public final class Alike {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONG = 5;

  private Alike() {}

  /// Same words, whatever their case, accents and punctuation.
  public static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /// At least half of the words they have between them are in both; a long word may differ in one
  /// letter.
  public static boolean alike(String a, String b) {
    return alike(words(a), words(b));
  }

  /// The same for words taken apart before.
  static boolean alike(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) return false;
    long shared = one.stream().filter(w -> other.stream().anyMatch(o -> near(w, o))).count();
    return 2 * shared >= one.size() + other.size() - shared;
  }

  /// A text as words without case, accents and punctuation.
  static Set<String> words(String text) {
    return Arrays.stream(plain(text).split(" ", -1))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(bare).replaceAll(" ").strip();
  }

  /// Equal, or long and one letter apart: exchanged, added or left out.
  private static boolean near(String a, String b) {
    if (a.equals(b)) return true;
    if (Math.min(a.length(), b.length()) < LONG) return false;
    if (Math.abs(a.length() - b.length()) > 1) return false;
    int from = 0;
    while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) from++;
    int left = a.length() == b.length() || a.length() > b.length() ? 1 : 0;
    int right = a.length() == b.length() || b.length() > a.length() ? 1 : 0;
    return a.substring(Math.min(a.length(), from + left))
        .equals(b.substring(Math.min(b.length(), from + right)));
  }
}
