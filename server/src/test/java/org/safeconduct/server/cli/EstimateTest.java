package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `estimate` on invented counts.
class EstimateTest {
  private static final String THREE =
      "a,b,c,count\n1,0,0,69\n0,1,0,55\n0,0,1,63\n1,1,0,21\n1,0,1,17\n0,1,1,18\n1,1,1,28\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void writesAReport() throws IOException {
    Path report = folder.resolve("report.html");
    assertThat(run(THREE, "--models", "dga,loglinear", "--report", report.toString(), "--json"))
        .isZero();
    assertThat(Files.readString(report, StandardCharsets.UTF_8))
        .contains("<h1>How many are on no list</h1>", "Method note", "dga", "loglinear");
  }

  @Test
  void endsWithOneWhereAModelSaysNo() throws IOException {
    assertThat(run("a,b,n\n1,0,5\n0,1,4\n1,1,3\n", "--models", "dga")).isEqualTo(1);
  }

  @Test
  void endsWithTwoWhereAModelIsUnknown() throws IOException {
    assertThat(run(THREE, "--models", "guess")).isEqualTo(2);
  }

  @Test
  void endsWithThreeAndSaysWhereATableIsWrong() throws IOException {
    StringWriter said = new StringWriter();
    assertThat(run(said, "a,b,c,n\n1,0,7,5\n1,1,0,3\n0,1,1,3\n")).isEqualTo(3);
    assertThat(said.toString()).contains("lists.csv, line 2, column c: is neither 0 nor 1.");
  }

  private int run(String table, String... options) throws IOException {
    return run(new StringWriter(), table, options);
  }

  private int run(StringWriter said, String table, String... options) throws IOException {
    Path file = folder.resolve("lists.csv");
    Files.writeString(file, table);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "estimate";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    CommandLine program = Safeconduct.program();
    return program.setErr(new PrintWriter(said, true)).execute(arguments);
  }
}
