package org.safeconduct.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `bench [NAME…] [--quick] [--json] [--facts N]`: each thing the program does beside a peer or a
/// limit. Ends with 0 when every aim is met, 1 when one is not, 2 when used wrongly, 3 when a
/// measurement could not be made.
public final class Bench {
  private static final String USAGE =
      """
      usage: safeconduct bench [NAME…] [--quick] [--json] [--facts N]

        NAME       what to measure; all of them where none is named
        --quick    small sizes, one round: whether it runs, not how fast
        --json     the results for a program; progress goes to standard error
        --facts N  how long the long log is (1000000; 10000 with --quick)

      """;

  private final PrintStream out;
  private final PrintStream err;

  Bench(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new Bench(out, err).run(List.of(arguments)));
  }

  /// @return the exit code
  int run(List<String> arguments) throws IOException {
    BenchArguments asked;
    try {
      asked = BenchArguments.parse(arguments);
    } catch (IllegalArgumentException wrong) {
      err.println(wrong.getMessage());
      err.print(USAGE + names());
      return 2;
    }
    if (asked.help()) {
      out.print(USAGE + names());
      return 0;
    }
    String machine = Machine.line();
    err.println(machine);
    List<Result> results = new ArrayList<>();
    boolean allMade = true;
    for (Measurement measurement : asked.wanted()) {
      allMade &= measure(measurement, asked, results);
    }
    if (asked.json()) out.println(ResultJson.write(results));
    else say(results, asked, machine);
    if (!allMade) return 3;
    return results.stream().allMatch(Bench::isMet) ? 0 : 1;
  }

  /// @return whether it could be made
  private boolean measure(Measurement measurement, BenchArguments asked, List<Result> results)
      throws IOException {
    err.println(measurement.name());
    Path scratch = Files.createTempDirectory("safeconduct-bench");
    Bed bed = new Bed(asked.effort(), asked.facts(), scratch, err);
    try {
      measurement.run(bed);
      return true;
    } catch (Exception failed) {
      // One that fails must not hide what the others found.
      err.println("  " + measurement.name() + " could not be measured: " + failed);
      return false;
    } finally {
      results.addAll(bed.results());
      Folders.delete(scratch);
    }
  }

  private void say(List<Result> results, BenchArguments asked, String machine) {
    ResultTable.lines(results).forEach(out::println);
    out.println();
    out.println(machine);
    if (asked.effort() == Effort.QUICK) {
      out.println("A quick run: it shows that everything runs. Its ratios prove nothing.");
    }
  }

  private static boolean isMet(Result result) {
    return switch (result) {
      case Result.Measured measured -> measured.isMet();
      case Result.Missing missing -> true;
    };
  }

  private static String names() {
    return "names: "
        + String.join(", ", Measurement.ALL.stream().map(Measurement::name).toList())
        + "\n";
  }
}
