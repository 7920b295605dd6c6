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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What `link`, `estimate` and `protect` answer to tables that are wrong: exit code 1 with line and
/// column, 3 where there is nothing to look at; never a cell of the table.
class BadCsvTest {
  @TempDir private Path folder = Path.of("");

  /// @param arguments FILE stands for the table, OTHER for a second one
  private record Verb(List<String> arguments, String good) {}

  private static final Verb LINK =
      new Verb(List.of("link", "--left", "FILE", "--fields", "name:name"), "id,name\n1,Ann\n");
  private static final Verb DECIDED =
      new Verb(
          List.of("link", "--left", "OTHER", "--fields", "name:name", "--decisions", "FILE"),
          "left,right,decision\n");
  private static final Verb ESTIMATE = new Verb(List.of("estimate", "FILE"), "a,b,c,n\n");
  private static final Verb LINKED =
      new Verb(
          List.of("estimate", "OTHER", "--linkage", "FILE", "--source", "name"), "list,id,draw1\n");
  private static final Verb PROTECT =
      new Verb(List.of("protect", "FILE", "--measure", "n", "--by", "region"), "region,n\n");

  /// @param text one byte for each character, so that an accented letter is no UTF-8
  private record Bad(String name, String text, String said) {}

  @TestFactory
  Stream<DynamicTest> refusesWhatIsNoTable() {
    List<Bad> kinds =
        List.of(
            new Bad("empty", "", ": is empty."),
            new Bad("nameless column", "a,,c\n1,2,3\n", ", line 1: column 2 has no name."),
            new Bad("two of one name", "a,b,a\n", ", line 1: two columns are called a."),
            new Bad("ragged", "a,b,c\n1,2,3\n\n1,2\n", ", line 4: has 2 cells, the header has 3."),
            new Bad("open quote", "a,b\n1,2\n\"SECRET,2\n", ", line 3: the row that begins here"),
            new Bad("text after a quote", "a,b\n\"SECRET\"x,2\n", ", line 2: the row that begins"),
            new Bad("NUL", "a,b\n1,SECRET\0\n", ", line 2: holds a NUL byte"),
            new Bad("not UTF-8", "a\n\u00e9\n", "is not UTF-8 here"),
            new Bad(
                "endless row", "a,b\n1," + "x".repeat(1 << 21), ", line 2: a row here is longer"),
            new Bad("no such column", "a;b\n1;2\n", ": there is no column "));
    return Stream.of(LINK, DECIDED, LINKED, PROTECT, ESTIMATE)
        .flatMap(verb ->
            kinds.stream()
                .filter(bad -> !verb.equals(ESTIMATE) || !bad.name().equals("no such column"))
                .map(bad -> test(verb, bad)));
  }

  @TestFactory
  Stream<DynamicTest> refusesRowsThatAreWrong() {
    return Stream.of(
        wrong(LINK, "2,SECRET\n,SECRET\n", 4, "column id: is empty."),
        wrong(LINK, "2,SECRET\n1,SECRET\n", 4, "column id: has the same id as line 2."),
        wrong(DECIDED, "1,9,same\n", 2, "column right: is no id of a row in that list."),
        wrong(DECIDED, "1,1,same\n", 2, "column right: is the same row as left."),
        wrong(DECIDED, "1,2,maybe\n", 2, "column decision: says neither same nor different."),
        wrong(DECIDED, "1,2,same\n2,1,different\n", 3, "column decision: contradicts line 2."),
        wrong(ESTIMATE, "1,0,0,4\n1,0,7,5\n", 3, "column c: is neither 0 nor 1."),
        wrong(ESTIMATE, "1,0,0,4\n1,NA,0,5\n", 3, "column b: is empty."),
        wrong(ESTIMATE, "1,0,0,4.5\n", 2, "column n: is no whole number."),
        wrong(ESTIMATE, "1,0,0,-4\n", 2, "column n: is no whole number."),
        wrong(ESTIMATE, "1,0,0,3000000000\n", 2, "column n: is above 2,147,483,647."),
        wrong(ESTIMATE, "1,0,0,4\n0,0,0,5\n", 3, "column a: is 0 as for every other list."),
        wrong(LINKED, "right,1,1\n", 2, "column list: is not left."),
        wrong(LINKED, "left,SECRET,1\n", 2, "column id: is no id of a row in other.csv"),
        wrong(LINKED, "left,1,1\nleft,1,1\n", 3, "column id: is no id of a row in other.csv"),
        wrong(LINKED, "left,1,1\nleft,2,\n", 3, "column draw1: is empty."),
        wrong(PROTECT, "north,4\n,5\n", 3, "column region: is empty."),
        wrong(PROTECT, "north,-4\n", 2, "column n: is no whole number."),
        wrong(PROTECT, "north,SECRET\n", 2, "column n: is no whole number."),
        wrong(PROTECT, "north,\n", 2, "column n: is empty."));
  }

  private DynamicTest wrong(Verb verb, String rows, int line, String said) {
    String text = verb.good() + rows;
    return test(verb, new Bad(said, text, ", line " + line + ", " + said));
  }

  private DynamicTest test(Verb verb, Bad bad) {
    return DynamicTest.dynamicTest(
        String.join(" ", verb.arguments()) + ": " + bad.name(),
        () -> {
          Files.writeString(folder.resolve("bad.csv"), bad.text(), StandardCharsets.ISO_8859_1);
          StringWriter said = new StringWriter();
          assertThat(run(verb, said)).isEqualTo(1);
          assertThat(said.toString()).startsWith("bad.csv").contains(bad.said());
          assertThat(said.toString()).doesNotContain("SECRET", "\tat ");
        });
  }

  @TestFactory
  Stream<DynamicTest> endsWithThreeWhereThereIsNothingToLookAt() {
    return Stream.of(LINK, DECIDED, ESTIMATE, LINKED, PROTECT)
        .map(verb ->
            DynamicTest.dynamicTest(
                String.join(" ", verb.arguments()),
                () -> {
                  StringWriter said = new StringWriter();
                  Files.deleteIfExists(folder.resolve("bad.csv"));
                  assertThat(run(verb, said)).isEqualTo(Mishap.COULD_NOT);
                  assertThat(said.toString()).startsWith("bad.csv: there is no such file.");
                  Files.createDirectory(folder.resolve("bad.csv"));
                  assertThat(run(verb, new StringWriter())).isEqualTo(Mishap.COULD_NOT);
                  Files.delete(folder.resolve("bad.csv"));
                }));
  }

  private int run(Verb verb, StringWriter said) throws IOException {
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "id,name\n1,Ann\n2,Bo\n");
    List<String> arguments = new ArrayList<>();
    for (String word : verb.arguments()) {
      arguments.add(
          switch (word) {
            case "FILE" -> folder.resolve("bad.csv").toString();
            case "OTHER" -> other.toString();
            default -> word;
          });
    }
    CommandLine program = Safeconduct.program();
    program.setErr(new PrintWriter(said, true)).setOut(new PrintWriter(new StringWriter()));
    return program.execute(arguments.toArray(String[]::new));
  }
}
