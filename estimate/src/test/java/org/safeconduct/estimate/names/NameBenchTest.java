package org.safeconduct.estimate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/// The numbers in docs/methods/names.md. They may rise; a change that lets one fall has to say so
/// there. Nobody tunes the rules to single pairs.
class NameBenchTest {

  @Test
  void findsPeopleByTheirKeysAlone() throws IOException {
    Tally tally = tally((typed, written) -> found(typed, written, false));
    System.out.println("person pairs, keys alone: " + tally);
    assertThat(tally.precision()).isGreaterThanOrEqualTo(0.89);
    assertThat(tally.recall()).isGreaterThanOrEqualTo(0.56);
  }

  @Test
  void findsPeopleWhenAskedRoughly() throws IOException {
    Tally tally = tally((typed, written) -> found(typed, written, true));
    System.out.println("person pairs, asked roughly: " + tally);
    assertThat(tally.precision()).isGreaterThanOrEqualTo(0.86);
    assertThat(tally.recall()).isGreaterThanOrEqualTo(0.83);
  }

  @Test
  void findsArabicPartsByTheirRomanisation() throws IOException {
    Shelf shelf = new Shelf();
    Set<List<String>> pairs = new HashSet<>();
    for (String line : lines("arabic-latin.csv")) pairs.add(List.of(line.split(",", 2)));
    Set<String> romanised = new HashSet<>();
    for (List<String> pair : pairs) {
      shelf.put(pair.get(0));
      romanised.add(pair.get(1));
    }
    long hit = pairs.stream().filter(p -> shelf.find(p.get(1)).contains(p.get(0))).count();
    long shown = romanised.stream().mapToLong(typed -> shelf.find(typed).size()).sum();
    double recall = (double) hit / pairs.size();
    double each = (double) shown / romanised.size();
    System.out.println(
        "arabic-latin: recall %.3f of %d, %.2f shown".formatted(recall, pairs.size(), each));
    assertThat(recall).isGreaterThanOrEqualTo(0.93);
    assertThat(each).isLessThanOrEqualTo(4.7);
  }

  @Test
  void findsArabicSpellingVariants() throws IOException {
    List<String> lines = lines("arabic-spellings.csv");
    long hit =
        lines.stream()
            .map(line -> line.split(",", 2))
            .filter(pair -> found(pair[0], pair[1], false))
            .count();
    System.out.println("arabic spellings: " + hit + " of " + lines.size());
    assertThat(hit).isGreaterThanOrEqualTo(287);
  }

  @Test
  void seldomTakesOneInventedPersonForAnother() throws IOException {
    Shelf shelf = new Shelf();
    List<String> people = lines("synthetic-people.txt");
    people.forEach(shelf::put);
    long wrong =
        people.stream()
            .mapToLong(name -> shelf.find(name).stream().filter(n -> !n.equals(name)).count())
            .sum();
    System.out.println(
        "invented people: " + wrong + " wrong of " + people.size() * (people.size() - 1));
    assertThat(wrong).isLessThanOrEqualTo(90);
  }

  private static Tally tally(BiPredicate<String, String> found) throws IOException {
    Tally tally = new Tally(0, 0, 0);
    for (String line : lines("person-pairs.tsv")) {
      String[] columns = line.split("\t", -1);
      boolean same = columns[2].equals("true");
      boolean hit = found.test(columns[0], columns[1]);
      tally =
          new Tally(
              tally.right + (same && hit ? 1 : 0),
              tally.wrong + (!same && hit ? 1 : 0),
              tally.missed + (same && !hit ? 1 : 0));
    }
    return tally;
  }

  /// Either name may have been the one that was written down.
  private static boolean found(String a, String b, boolean roughly) {
    Shelf shelfA = new Shelf().put(a);
    Shelf shelfB = new Shelf().put(b);
    return roughly
        ? !shelfB.findRoughly(a).isEmpty() || !shelfA.findRoughly(b).isEmpty()
        : !shelfB.find(a).isEmpty() || !shelfA.find(b).isEmpty();
  }

  private static List<String> lines(String file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameBenchTest.class.getResourceAsStream("/names/" + file)),
                StandardCharsets.UTF_8))) {
      return reader.lines().skip(file.endsWith(".txt") ? 0 : 1).filter(l -> !l.isBlank()).toList();
    }
  }

  private record Tally(int right, int wrong, int missed) {
    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    @Override
    public String toString() {
      return "precision %.3f recall %.3f (%d right, %d wrong, %d missed)"
          .formatted(precision(), recall(), right, wrong, missed);
    }
  }
}
