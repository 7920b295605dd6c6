package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.linkage.Decisions;
import org.safeconduct.estimate.linkage.Field;
import org.safeconduct.estimate.linkage.Linkage;
import org.safeconduct.estimate.linkage.LinkageReport;
import org.safeconduct.estimate.linkage.OneToOne;
import org.safeconduct.estimate.linkage.Records;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `link`: the same person on two lists, or twice on one. Reads CSV files, writes CSV files, needs
/// no server and no key.
@Command(name = "link", description = "Find the same person on two lists, or twice on one.")
final class Link implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(names = "--left", required = true, paramLabel = "CSV", description = "A list.")
  private Path left = Path.of("");

  @Option(
      names = "--right",
      paramLabel = "CSV",
      description = "Another list. Without it, the same person is looked for within the first.")
  private @Nullable Path right;

  @Option(
      names = "--fields",
      required = true,
      paramLabel = "COLUMN:KIND,…",
      description =
          "What tells people apart. Kinds: name, text, place, date, number, category, exact.")
  private String fields = "";

  @Option(names = "--id", paramLabel = "COLUMN", description = "The column that names the rows.")
  private String id = "id";

  @Option(
      names = "--decisions",
      paramLabel = "CSV",
      description = "What people decided: left, right, and same or different. Never undone.")
  private @Nullable Path decisions;

  @Option(names = "--one-to-one", description = "Join no row with more than one other.")
  private boolean oneToOne;

  @Option(names = "--seed", paramLabel = "N", description = "Everything drawn follows from it.")
  private long seed = 1;

  @Option(names = "--out", paramLabel = "CSV", description = "Pairs: left, right, probability.")
  private @Nullable Path out;

  @Option(names = "--clusters", paramLabel = "CSV", description = "For each row its person.")
  private @Nullable Path clusters;

  @Option(
      names = "--draws",
      paramLabel = "CSV",
      description = "For each row its person, 100 draws.")
  private @Nullable Path draws;

  @Option(names = "--report", paramLabel = "HTML", description = "For a person to judge.")
  private @Nullable Path report;

  @Option(names = "--show-values", description = "Let the report quote the lists.")
  private boolean showValues;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Override
  public Integer call() {
    List<Field> asked;
    try {
      asked = Field.listed(fields);
    } catch (IllegalArgumentException wrong) {
      throw new CommandLine.ParameterException(
          Objects.requireNonNull(spec).commandLine(), "--fields: " + wrong.getMessage());
    }
    try {
      write(linkage(asked));
      return CommandLine.ExitCode.OK;
    } catch (TableWrong wrong) {
      throw Mishap.of(wrong);
    } catch (IOException broken) {
      throw new Mishap(
          "A result could not be written ("
              + broken.getClass().getSimpleName()
              + ": "
              + broken.getMessage()
              + "). Is there room, and does the folder exist?");
    }
  }

  private Linkage linkage(List<Field> asked) {
    progress("reading");
    Table first = Csv.read(left);
    Table second = right == null ? null : Csv.read(right);
    Records records = Records.of(first, second, id, asked);
    Decisions decided =
        decisions == null ? Decisions.none(records) : Decisions.read(Csv.read(decisions), records);
    OneToOne rule = oneToOne ? OneToOne.ASKED : OneToOne.NOT_ASKED;
    return Linkage.of(records, new Linkage.Order(decided, rule, seed), Link::progress);
  }

  private static void progress(String words) {
    System.err.println(words + " …");
  }

  private void write(Linkage linkage) throws IOException {
    if (out != null) LinkFiles.pairs(linkage, out);
    if (clusters != null) LinkFiles.clusters(linkage, clusters);
    if (draws != null) LinkFiles.draws(linkage, draws);
    if (report != null) {
      LinkageReport.Show show = showValues ? LinkageReport.Show.VALUES : LinkageReport.Show.IDS;
      Files.writeString(report, LinkageReport.of(linkage, show).html(), StandardCharsets.UTF_8);
    }
    Map<String, Object> summary = summary(linkage);
    System.out.println(json ? JsonMapper.shared().writeValueAsString(summary) : words(linkage));
  }

  private Map<String, Object> summary(Linkage linkage) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("rows", linkage.records().count());
    summary.put("people", linkage.peopleCount());
    summary.put("pairs", linkage.links().size());
    summary.put("candidates", linkage.candidatePairs());
    summary.put("threshold", linkage.thresholdProbability());
    summary.put("expectedPrecision", linkage.expectedPrecision());
    summary.put("expectedRecall", linkage.expectedRecall());
    summary.put("weights", linkage.isSupposed() ? "supposed" : "learnt");
    summary.put("seed", seed);
    return summary;
  }

  private static String words(Linkage linkage) {
    return String.format(
        Locale.ROOT,
        "%,d rows are %,d people; %,d pairs joined, from a probability of %.3f on. Expected: %.1f %%"
            + " of the joined are right, %.1f %% of the right ones are joined.%s",
        linkage.records().count(),
        linkage.peopleCount(),
        linkage.links().size(),
        linkage.thresholdProbability(),
        100 * linkage.expectedPrecision(),
        100 * linkage.expectedRecall(),
        linkage.isSupposed()
            ? " One field alone is too little to learn from: its weights are supposed."
            : "");
  }
}
