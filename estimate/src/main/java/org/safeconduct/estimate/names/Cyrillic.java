package org.safeconduct.estimate.names;

import java.util.HashMap;
import java.util.Map;

/// Cyrillic letters in the Latin spelling that passports and press use, for Russian, Ukrainian,
/// Belarusian, Bulgarian, Serbian, the languages of the North Caucasus and of Central Asia.
final class Cyrillic {
  private static final Map<Integer, String> LETTERS = letters();

  private Cyrillic() {}

  /// The Latin spelling of one lower-case letter, or nothing if this table does not know it.
  static String latin(int letter) {
    return LETTERS.getOrDefault(letter, "");
  }

  static boolean knows(int letter) {
    return LETTERS.containsKey(letter);
  }

  private static Map<Integer, String> letters() {
    String table =
        """
        а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f
        х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya і i ї yi є ye ґ g ў w
        ђ dj ј y љ ly њ ny ћ ch џ dzh ѓ g ќ k ѕ dz
        ә a ғ gh қ q ң n ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u ҡ q ҙ z ҫ s җ j
        """;
    Map<Integer, String> letters = new HashMap<>();
    String[] words = table.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      letters.put(words[i].codePointAt(0), words[i + 1]);
    }
    // Signs that soften or stop a sound are not heard; so is the palochka after a consonant.
    for (int silent : "ьъӏӀ'’ʼ".codePoints().toArray()) letters.put(silent, "");
    return Map.copyOf(letters);
  }
}
