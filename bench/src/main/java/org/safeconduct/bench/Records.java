package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;

/// Rows that nobody wrote, the same in every run: 120 words of a vocabulary of 50,000 as frequent
/// as Zipf's law says, and two names in Latin or Cyrillic script.
final class Records {
  private static final int WORDS = 120;
  private static final int VOCABULARY = 50_000;
  private static final List<String> GIVEN =
      List.of("Ruslan", "Magomed", "Ayub", "Timur", "Руслан", "Магомед", "Аюб", "Тимур");

  private final SplittableRandom random = new SplittableRandom(2017);

  /// What a record says, before it is a row.
  record Text(String words, List<String> names) {
    Text {
      names = List.copyOf(names);
    }
  }

  Text next() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < WORDS; i++) words.append(word(rank())).append(' ');
    return new Text(words.toString(), List.of(name(), name()));
  }

  /// A word that is neither in nearly every record nor in nearly none.
  String wordToAsk() {
    return word(20 + random.nextInt(2_000));
  }

  String name() {
    String family = word(random.nextInt(VOCABULARY));
    return GIVEN.get(random.nextInt(GIVEN.size()))
        + " "
        + family.substring(0, 1).toUpperCase(Locale.ROOT)
        + family.substring(1)
        + "ov";
  }

  static Row row(SubjectId subject, Text text) {
    return Row.of(subject, "record", "open", text.words().substring(0, 12), Map.of("codename", "x"))
        .withText(new ArrayList<>(List.of(text.words())))
        .withNames(text.names());
  }

  /// The inverse of the cumulated 1/rank, near enough.
  private int rank() {
    return (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
  }

  /// Syllables of a number, so that words have beginnings in common.
  static String word(int number) {
    String consonants = "bdfgklmnprstvz";
    String vowels = "aeiou";
    StringBuilder word = new StringBuilder();
    int rest = number + 70; // two syllables at least
    while (rest > 0) {
      word.append(consonants.charAt(rest % 14)).append(vowels.charAt(rest / 14 % 5));
      rest /= 70;
    }
    return word.toString();
  }
}
