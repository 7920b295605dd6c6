package org.safeconduct.estimate.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A Latin spelling as it may sound, in a rough alphabet that forgets what transliterations
/// disagree on: consonants `B P T D K G M N L R F S X C J H` (`F` is f, v, w; `S` is s, z, ts; `X`
/// sh; `C` ch; `J` j and zh; `H` h and kh) and two vowels, `a` for a, e, i, y and `u` for o, u. A
/// run of vowels is heard as its first, a double consonant as one, a mute `e` at the end not.
///
/// Where a letter has two readings both are heard: [#of] gives at most eight.
final class Sounds {
  private static final int MOST = 8;

  /// Longest first: the first rule that fits is taken. A rule with two readings has a bar.
  private static final String[][] RULES = {
    {"schtsch", "X"},
    {"shch", "X"},
    {"chtch", "X"},
    {"szcz", "X"},
    {"tsch", "C"},
    {"dzh", "J"},
    {"dsch", "J"},
    {"sch", "X"},
    {"tch", "C"},
    {"zsch", "C"},
    {"sh", "X"},
    {"sz", "X"},
    {"zh", "J|SH"},
    {"dj", "J"},
    {"cz", "C"},
    {"tj", "C"},
    {"tx", "C"},
    {"kh", "H"},
    {"gh", "G"},
    {"ph", "F"},
    {"th", "T|S"},
    {"dh", "D|S"},
    {"ck", "K"},
    {"qu", "K"},
    {"ts", "S"},
    {"tz", "S"},
    {"ch", "C|X"},
    {"b", "B"},
    {"p", "P"},
    {"t", "T"},
    {"d", "D"},
    {"k", "K"},
    {"q", "K"},
    {"g", "G"},
    {"m", "M"},
    {"n", "N"},
    {"l", "L"},
    {"r", "R"},
    {"f", "F"},
    {"v", "F"},
    {"w", "F"},
    {"s", "S"},
    {"z", "S"},
    {"h", "H"},
    {"a", "a"},
    {"e", "a"},
    {"i", "a"},
    {"y", "a"},
    {"o", "u"},
    {"u", "u"},
  };

  private Sounds() {}

  static Set<String> of(String latin) {
    List<StringBuilder> heard = new ArrayList<>(List.of(new StringBuilder()));
    String text = withoutMuteEnd(latin);
    for (int at = 0; at < text.length(); ) {
      int length = 1;
      String sound = "";
      String special = special(text, at);
      if (!special.isEmpty()) {
        sound = special;
      } else {
        for (String[] rule : RULES) {
          if (text.startsWith(rule[0], at)) {
            sound = rule[1];
            length = rule[0].length();
            break;
          }
        }
      }
      heard = followedBy(heard, sound.split("\\|", -1));
      at += length;
    }
    Set<String> sounds = new LinkedHashSet<>();
    for (StringBuilder one : heard) sounds.add(one.toString());
    return sounds;
  }

  /// Letters whose sound hangs on their neighbours.
  private static String special(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean afterVowel = at > 0 && isVowel(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case 'c' ->
          next == 'h' || next == 'z' || next == 'k'
              ? ""
              : "eiy".indexOf(next) >= 0 ? "S|C" : next == ' ' ? "K|C" : "K";
      case 'x' -> at == 0 ? "S|H" : "KS";
      case 'j' -> afterVowel ? "a|J" : isVowel(next) ? "J|a" : "J";
      case 'h' -> next == ' ' && afterVowel ? "|H" : "";
      default -> "";
    };
  }

  private static String withoutMuteEnd(String latin) {
    int n = latin.length();
    if (n > 3 && latin.endsWith("e") && !isVowel(latin.charAt(n - 2))) {
      return latin.substring(0, n - 1);
    }
    return latin;
  }

  private static List<StringBuilder> followedBy(List<StringBuilder> heard, String[] readings) {
    List<StringBuilder> longer = new ArrayList<>();
    for (String reading : readings) {
      for (StringBuilder one : heard) {
        if (longer.size() < MOST) longer.add(append(new StringBuilder(one), reading));
      }
    }
    return longer;
  }

  private static StringBuilder append(StringBuilder heard, String reading) {
    for (int at = 0; at < reading.length(); at++) {
      char sound = reading.charAt(at);
      char last = heard.isEmpty() ? ' ' : heard.charAt(heard.length() - 1);
      boolean sameRun = isHeardVowel(sound) && isHeardVowel(last);
      if (sound != last && !sameRun) heard.append(sound);
    }
    return heard;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  static boolean isHeardVowel(char sound) {
    return sound == 'a' || sound == 'u';
  }

  /// What is left when vowels are not written: consonants, a sign `A` for a vowel at the beginning
  /// and `.` for one at the end. Arabic does not tell `p` from `b`.
  static String withoutVowels(String heard) {
    StringBuilder left = new StringBuilder();
    for (int at = 0; at < heard.length(); at++) {
      char sound = heard.charAt(at);
      if (!isHeardVowel(sound)) {
        char merged = sound == 'P' ? 'B' : sound;
        if (left.isEmpty() || left.charAt(left.length() - 1) != merged) left.append(merged);
      } else if (at == 0) {
        left.append('A');
      } else if (at == heard.length() - 1) {
        left.append('.');
      }
    }
    return left.toString();
  }
}
