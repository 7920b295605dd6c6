package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `protect` on counts of invented people.
class ProtectTest {
  private static final String COUNTS =
      "region,sex,n\nnorth,f,31\nnorth,m,3\nsouth,f,22\nsouth,m,17\nwest,f,12\nwest,m,19\n";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /// The 3 men of the north, and with them as many figures as keep them from being found by
  /// subtraction.
  @Test
  void hidesASmallFigureAndWhatWouldGiveItAway() throws IOException {
    Path csv = folder.resolve("shown.csv");
    assertThat(run(COUNTS, List.of("--out", csv.toString()))).isZero();
    List<String> rows = Files.readAllLines(csv, StandardCharsets.UTF_8);
    assertThat(rows).noneMatch(row -> row.startsWith("north,m,3"));
    long hidden =
        rows.stream().filter(row -> row.matches("(north|south|west),[fm],[^0-9]*")).count();
    assertThat(hidden).isGreaterThanOrEqualTo(4);
    assertThat(out.toString()).doesNotContain("north,m,3");
  }

  @Test
  void writesAReportAndJsonThatKeepTheSmallFigure() throws IOException {
    Path report = folder.resolve("report.html");
    assertThat(run(COUNTS, List.of("--report", report.toString(), "--json"))).isZero();
    JsonNode said = JsonMapper.shared().readTree(out.toString());
    assertThat(said.isObject()).isTrue();
    assertThat(Files.readString(report, StandardCharsets.UTF_8)).contains("<h1>");
  }

  /// One person more than a month ago: publishing it would say where the newcomer is.
  @Test
  void withholdsTheTableThatUnmasksANewcomer() throws IOException {
    String before = "region,n\nnorth,31\nsouth,22\n";
    String after = "region,n\nnorth,32\nsouth,22\n";
    List<String> history = List.of("--history", folder.resolve("history").toString());
    List<String> first = new ArrayList<>(history);
    first.addAll(List.of("--about", "helped", "--as-of", "2026-10-01"));
    List<String> second = new ArrayList<>(history);
    second.addAll(List.of("--about", "helped", "--as-of", "2026-11-01"));
    assertThat(run(before, first, "region")).isZero();
    out.getBuffer().setLength(0);
    assertThat(run(after, second, "region")).isEqualTo(1);
    assertThat(out.toString()).doesNotContain("32");
  }

  @Test
  void roundsToAdditiveMultiples() throws IOException {
    Path csv = folder.resolve("rounded.csv");
    List<String> options = List.of("--method", "round", "--seed", "3", "--out", csv.toString());
    assertThat(run(COUNTS, options)).isZero();
    for (String row : Files.readAllLines(csv, StandardCharsets.UTF_8).stream().skip(1).toList()) {
      String count = row.substring(row.lastIndexOf(',') + 1);
      assertThat(Integer.parseInt(count) % 5).isZero();
    }
  }

  @Test
  void endsWithTwoWhereItIsAskedForNonsense() throws IOException {
    assertThat(run(COUNTS, List.of("--threshold", "0"))).isEqualTo(2);
    assertThat(run(COUNTS, List.of("--method", "noise", "--epsilon", "none"))).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  private int run(String table, List<String> options) throws IOException {
    return run(table, options, "region,sex");
  }

  private int run(String table, List<String> options, String by) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, table);
    List<String> arguments = new ArrayList<>(List.of("protect", file.toString()));
    arguments.addAll(List.of("--measure", "n", "--by", by));
    arguments.addAll(options);
    CommandLine program = Safeconduct.program();
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return program.execute(arguments.toArray(String[]::new));
  }
}
