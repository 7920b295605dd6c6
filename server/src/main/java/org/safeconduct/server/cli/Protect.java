package org.safeconduct.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.protect.CountTable;
import org.safeconduct.estimate.protect.Counting;
import org.safeconduct.estimate.protect.Epsilon;
import org.safeconduct.estimate.protect.History;
import org.safeconduct.estimate.protect.Occasion;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Rule;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.TableWrong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `protect TABLE.csv --measure n --by region,year`: what of a table of counts may be published.
/// Exit 0: it may, with what it hides; 1: it may not, and a coarser table that may is named.
@Command(name = "protect", description = "What of a table of counts may be published.")
final class Protect implements Callable<Integer> {
  enum Method {
    SUPPRESS,
    ROUND,
    NOISE
  }

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TABLE.csv", description = "Rows with levels and a count.")
  private Path table = Path.of("");

  @Option(
      names = "--measure",
      paramLabel = "COLUMN",
      description = "The counts; without it, rows are counted.")
  private @Nullable String measure;

  @Option(
      names = "--by",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "What to count by.")
  private List<String> by = List.of();

  @Option(names = "--threshold", defaultValue = "5", description = "Fewer are hidden (5).")
  private long threshold;

  @Option(
      names = "--width",
      description = "What must stay in doubt of a hidden figure (threshold − 1).")
  private @Nullable Long width;

  @Option(names = "--method", defaultValue = "suppress", description = "suppress, round or noise.")
  private Method method = Method.SUPPRESS;

  @Option(names = "--base", description = "Round to multiples of it (the threshold).")
  private @Nullable Long base;

  @Option(names = "--epsilon", defaultValue = "0.5", description = "What the noise costs (0.5).")
  private String epsilon = "0.5";

  @Option(
      names = "--budget",
      defaultValue = "2",
      description = "What all noise may cost together (2).")
  private BigDecimal budget = BigDecimal.TWO;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "What was shown before; is extended.")
  private @Nullable Path history;

  @Option(
      names = "--about",
      description = "Which people are counted, in the same words every time.")
  private @Nullable String about;

  @Option(names = "--as-of", paramLabel = "DAY", description = "The day whose state it is (today).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--seed",
      description = "For tests: the same chance again. Never for what is shown.")
  private @Nullable Long seed;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The table that may be shown, as CSV.")
  private @Nullable Path out;

  @Option(names = "--report", paramLabel = "FILE", description = "How it was protected, as HTML.")
  private @Nullable Path report;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Override
  public Integer call() {
    Rule rule;
    try {
      rule = width == null ? Rule.ofThreshold(threshold) : new Rule(threshold, width);
    } catch (IllegalArgumentException wrong) {
      throw used(wrong);
    }
    Outcome outcome = outcome(read(), rule);
    keep(outcome);
    ProtectWords words = new ProtectWords(rule);
    if (report != null) write(report, ProtectReport.of(outcome, rule).html());
    String csv = ProtectWords.csv(outcome);
    if (out != null && !csv.isEmpty()) write(out, csv);
    PrintWriter said = Objects.requireNonNull(spec).commandLine().getOut();
    said.print(json ? words.json(outcome) : words.text(outcome));
    if (out == null && !json && !csv.isEmpty()) said.print("\n" + csv);
    said.flush();
    return outcome instanceof Outcome.Withheld ? 1 : 0;
  }

  private CountTable read() {
    try {
      return Counting.of(Csv.read(table), Optional.ofNullable(measure), by);
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    }
  }

  private Outcome outcome(CountTable counts, Rule rule) {
    LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
    Occasion occasion =
        new Occasion(
            about == null ? String.valueOf(table.getFileName()) : about,
            asOf == null ? today : asOf);
    History before = history == null ? History.NONE : HistoryFile.read(history);
    var door = new org.safeconduct.estimate.protect.Protect(occasion, before, rule);
    RandomGenerator random = seed == null ? new SecureRandom() : new SplittableRandom(seed);
    try {
      return switch (method) {
        case SUPPRESS -> door.suppress(counts);
        case ROUND -> door.round(counts, base == null ? threshold : base, random);
        case NOISE -> door.noise(counts, Epsilon.of(epsilon), budget, random);
      };
    } catch (IllegalArgumentException wrong) {
      throw used(wrong);
    }
  }

  /// Kept before anything is shown: a release that the history does not know of cannot be taken
  /// back.
  private void keep(Outcome outcome) {
    if (history == null) return;
    switch (outcome) {
      case Outcome.Cleared cleared -> HistoryFile.add(history, cleared.release());
      case Outcome.Rounded rounded -> HistoryFile.add(history, rounded.release());
      case Outcome.Noisy noisy -> HistoryFile.add(history, noisy.spending());
      case Outcome.Withheld _ -> {}
    }
  }

  private CommandLine.ParameterException used(IllegalArgumentException wrong) {
    return new CommandLine.ParameterException(
        Objects.requireNonNull(spec).commandLine(), wrong.getMessage() + ".");
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException _) {
      throw new Mishap("Could not write " + path + ". Is there such a folder?");
    }
  }
}
