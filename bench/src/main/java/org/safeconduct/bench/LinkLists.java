package org.safeconduct.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/// Writes a list of invented people to link: `LinkLists ROWS FILE`. Four rows in five are people of
/// their own, one in five is a copy of an earlier row with errors; `id` is `person-copy`. Names are
/// syllables, few of them common and many rare, as names are.
final class LinkLists {
  private static final int SURNAMES = 60_000;
  private static final int GIVEN = 3_000;
  private static final int PLACES = 2_000;

  private final SplittableRandom random = new SplittableRandom(20261126);

  private record Row(String given, String surname, String born, String place, String sex) {}

  private LinkLists() {}

  public static void main(String[] arguments) throws IOException {
    new LinkLists().write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  private void write(int rows, Path file) throws IOException {
    int people = rows * 4 / 5;
    Row[] written = new Row[people];
    try (BufferedWriter csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      csv.write("id,given_name,surname,date_of_birth,place,sex\n");
      for (int person = 0; person < people; person++) {
        written[person] = drawn();
        line(csv, person + "-0", written[person]);
      }
      for (int copy = people; copy < rows; copy++) {
        int person = random.nextInt(people);
        line(csv, person + "-" + copy, spoilt(written[person]));
      }
    }
  }

  private Row drawn() {
    String born =
        String.format(
            Locale.ROOT,
            "%04d-%02d-%02d",
            1930 + random.nextInt(80),
            1 + random.nextInt(12),
            1 + random.nextInt(28));
    return new Row(
        name(zipf(GIVEN), 2),
        name(SURNAMES + zipf(SURNAMES), 3),
        born,
        name(3 * SURNAMES + zipf(PLACES), 3),
        random.nextBoolean() ? "f" : "m");
  }

  /// A rank up to `most`: small ones often, as one over the rank.
  private int zipf(int most) {
    return (int) Math.pow(most, random.nextDouble());
  }

  private static String name(int number, int syllables) {
    SplittableRandom letters = new SplittableRandom(number);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append("bdfghklmnprstvz".charAt(letters.nextInt(15)));
      name.append("aeiou".charAt(letters.nextInt(5)));
      if (letters.nextInt(3) == 0) name.append("lmnrs".charAt(letters.nextInt(5)));
    }
    return name.toString();
  }

  private Row spoilt(Row row) {
    return new Row(
        typed(row.given()),
        typed(row.surname()),
        random.nextInt(10) == 0 ? "" : typed(row.born()),
        random.nextInt(6) == 0 ? name(3 * SURNAMES + zipf(PLACES), 3) : typed(row.place()),
        row.sex());
  }

  /// One time in seven with one letter or digit replaced.
  private String typed(String text) {
    if (random.nextInt(7) > 0) return text;
    StringBuilder wrong = new StringBuilder(text);
    int at = random.nextInt(text.length());
    char c = text.charAt(at);
    if (Character.isDigit(c)) wrong.setCharAt(at, (char) ('0' + random.nextInt(10)));
    else if (c != '-') wrong.setCharAt(at, (char) ('a' + random.nextInt(26)));
    return wrong.toString();
  }

  private static void line(BufferedWriter csv, String id, Row row) throws IOException {
    csv.write(String.join(",", id, row.given(), row.surname(), row.born(), row.place(), row.sex()));
    csv.write('\n');
  }
}
