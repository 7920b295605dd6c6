package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `link` on two small lists of invented people.
class LinkTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void writesPairsClustersDrawsAndAReport() throws IOException {
    Path out = folder.resolve("pairs.csv");
    Path clusters = folder.resolve("clusters.csv");
    Path draws = folder.resolve("draws.csv");
    Path report = folder.resolve("report.html");
    int code =
        Safeconduct.program()
            .execute(
                "link",
                "--left",
                left(),
                "--right",
                right(),
                "--fields",
                FIELDS,
                "--one-to-one",
                "--out",
                out.toString(),
                "--clusters",
                clusters.toString(),
                "--draws",
                draws.toString(),
                "--report",
                report.toString(),
                "--json");
    assertThat(code).isZero();
    List<String> pairs = Files.readAllLines(out, StandardCharsets.UTF_8);
    assertThat(pairs.getFirst()).isEqualTo("left,right,probability");
    assertThat(pairs).anyMatch(line -> line.startsWith("a1,b1,0.9"));
    assertThat(pairs).anyMatch(line -> line.startsWith("a2,b2,0.9"));
    assertThat(Files.readAllLines(clusters, StandardCharsets.UTF_8)).hasSize(1 + 2 * PEOPLE);
    assertThat(Files.readAllLines(draws, StandardCharsets.UTF_8)).hasSize(1 + 2 * PEOPLE);
    String html = Files.readString(report, StandardCharsets.UTF_8);
    assertThat(html).contains("<h1>Linkage</h1>").doesNotContain("name1", "Кадиев", "1980-01-02");
  }

  @Test
  void saysWhichKindsOfFieldsThereAre() throws IOException {
    StringWriter said = new StringWriter();
    int code = run(said, "link", "--left", left(), "--fields", "name:noun");
    assertThat(code).isEqualTo(2);
    assertThat(said.toString())
        .contains("There is no kind noun; the kinds are name, text, place, date, number");
  }

  private static int run(StringWriter said, String... arguments) {
    CommandLine program = Safeconduct.program();
    program.setErr(new PrintWriter(said, true));
    return program.execute(arguments);
  }

  private static final String FIELDS = "name:name,born:date";
  private static final int PEOPLE = 60;

  private String left() throws IOException {
    return list("a", "Zelimkhan Kadiev", "Name");
  }

  private String right() throws IOException {
    return list("b", "Кадиев Зелимхан", "name");
  }

  /// Invented people of two letters' syllables, each on both lists, the first in two scripts.
  private String list(String prefix, String first, String sort) throws IOException {
    StringBuilder csv = new StringBuilder("id,name,born,sort\n");
    csv.append(prefix).append("1,").append(first).append(",1980-01-02,").append(sort).append('\n');
    for (int i = 2; i <= PEOPLE; i++) {
      String name = syllables(i * 7919L) + " " + syllables(i * 104729L);
      String born = "19%02d-%02d-%02d".formatted(50 + i % 49, 1 + i % 12, 1 + i % 28);
      csv.append(prefix).append(i).append(',').append(name).append(',').append(born);
      csv.append(',').append(sort).append('\n');
    }
    Path file = folder.resolve(prefix + ".csv");
    Files.writeString(file, csv.toString());
    return file.toString();
  }

  private static String syllables(long number) {
    StringBuilder word = new StringBuilder();
    for (long n = number; word.length() < 8; n /= 3) {
      word.append("bdgklmnrstvz".charAt((int) (n % 12))).append("aeiou".charAt((int) (n / 5 % 5)));
    }
    return word.toString();
  }
}
