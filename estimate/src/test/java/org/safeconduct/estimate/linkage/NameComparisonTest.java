package org.safeconduct.estimate.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;

class NameComparisonTest {
  private static final NameComparison NAMES = new NameComparison(NameComparison.Of.PERSON);

  record Case(String one, String other, Grade grade) {}

  @TestFactory
  Stream<DynamicTest> gradesNames() {
    return Stream.of(
            new Case("Kadiev", "Кадиев", Grade.SAME),
            new Case("Kadiev", "قادييف", Grade.ALIKE),
            new Case("Robert", "Bob", Grade.ALIKE),
            new Case("Aleksandr", "Саша", Grade.ALIKE),
            new Case("Magomed", "Mohammed", Grade.ALIKE),
            new Case("Ana Lopez", "Lopez, Ana", Grade.ALIKE),
            new Case("Annamaria", "Anna Maria", Grade.ALIKE),
            new Case("Allen", "Alken", Grade.CLOSE),
            new Case("Marta", "Matra", Grade.CLOSE),
            new Case("J", "John", Grade.INITIAL),
            new Case("J. Smith", "John Smith", Grade.NEAR),
            new Case("Smith", "John Smith", Grade.PARTLY),
            new Case("Angelo Cruz", "Angela Merkel", Grade.PARTLY),
            new Case("Vita Klave", "Фуад Гулієв", Grade.DIFFERENT))
        .map(c -> DynamicTest.dynamicTest(c.one() + " / " + c.other(), () -> grades(c)));
  }

  private static void grades(Case one) {
    assertThat(grade(one.one(), one.other())).isEqualTo(one.grade());
    assertThat(grade(one.other(), one.one())).isEqualTo(one.grade());
  }

  /// OpenSanctions' person pairs, see names/SOURCE.md. `near` or better is called the same person;
  /// the grade was not chosen for this set alone: `close` gives nearly the same F.
  @Test
  void tellsPeopleByNameAloneAsWellAsPublishedMatchers() throws IOException {
    double f = f(Grade.NEAR);
    System.out.printf(
        "person pairs by name alone: F %.3f; were close asked for: %.3f%n", f, f(Grade.CLOSE));
    assertThat(f).isGreaterThan(0.86);
  }

  /// All 433 pairs of the same bench, companies and ships among them: published 0.78.
  @Test
  void tellsAllNamesOfTheBenchAsWellAsPublishedMatchers() {
    String data = System.getenv("SAFECONDUCT_DATA");
    if (data == null) {
      System.out.println("not run: all names of the bench, SAFECONDUCT_DATA is not set");
      return;
    }
    Table table = Csv.read(Path.of(data, "names-bench", "cases_dev.csv"));
    List<String[]> pairs = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      pairs.add(
          new String[] {
            table.column("name1").text(row),
            table.column("name2").text(row),
            table.column("is_match").text(row).toLowerCase(Locale.ROOT)
          });
    }
    double f = f(pairs, Grade.NEAR);
    System.out.printf("all %d pairs by name alone: F %.3f%n", pairs.size(), f);
    assertThat(f).isGreaterThan(0.78);
  }

  private static double f(Grade least) throws IOException {
    return f(Stream.of(lines()).map(line -> line.split("\t", -1)).toList(), least);
  }

  /// @param pairs two names each, and whether they are one
  private static double f(List<String[]> pairs, Grade least) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (String[] cells : pairs) {
      boolean truth = cells[2].equals("true");
      boolean said = grade(cells[0], cells[1]).atLeast(least);
      if (said && truth) right++;
      else if (said) wrong++;
      else if (truth) missed++;
    }
    return 2.0 * right / (2 * right + wrong + missed);
  }

  private static Grade grade(String one, String other) {
    Optional<NameComparison.Name> read = NAMES.read(one);
    Optional<NameComparison.Name> alsoRead = NAMES.read(other);
    if (read.isEmpty() || alsoRead.isEmpty()) return Grade.DIFFERENT;
    NameComparison.Name first = read.get();
    NameComparison.Name second = alsoRead.get();
    boolean same = NAMES.canonical(first).equals(NAMES.canonical(second));
    return same ? Grade.SAME : NAMES.compare(first, second);
  }

  private static String[] lines() throws IOException {
    try (InputStream text =
        NameComparisonTest.class.getResourceAsStream("/names/person-pairs.tsv")) {
      byte[] bytes = Objects.requireNonNull(text).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).strip().split("\n", -1);
    }
  }
}
