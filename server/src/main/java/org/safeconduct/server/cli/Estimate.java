package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.systems.CaseTable;
import org.safeconduct.estimate.systems.DecomposableGraphs;
import org.safeconduct.estimate.systems.Findings;
import org.safeconduct.estimate.systems.LatentClasses;
import org.safeconduct.estimate.systems.LogLinear;
import org.safeconduct.estimate.systems.Model;
import org.safeconduct.estimate.systems.Study;
import org.safeconduct.estimate.systems.SystemsReport;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.TableWrong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `estimate`: how many people are on no list, by several models side by side. Reads a CSV file,
/// needs no server and no key. Exit code 1 where one of the models said no.
@Command(name = "estimate", description = "How many people are on no list, by several models.")
final class Estimate implements Callable<Integer> {
  private static final int SAID_NO = 1;
  private static final Pattern PLAIN = Pattern.compile("[\\w.,-]+");

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "LISTS",
      description =
          "CSV with a column of 0 and 1 for each list; a row for each person, or for each history"
              + " with its count last (count, freq, frequency or n).")
  private Path lists = Path.of("");

  @Option(
      names = "--lists",
      split = ",",
      paramLabel = "COLUMN,…",
      description = "Which columns are lists. Default: all that hold 0 and 1.")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--strata", paramLabel = "COLUMN", description = "Also each value apart.")
  private @Nullable String strata;

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "MODEL,…",
      description = "Default: lcmcr,dga,loglinear.")
  private List<String> models = List.of("lcmcr", "dga", "loglinear");

  @Option(names = "--seed", paramLabel = "N", description = "Everything drawn follows from it.")
  private long seed = 1;

  @Option(names = "--classes", paramLabel = "K", description = "lcmcr: most classes. Default: 10.")
  private int classes = LatentClasses.STANDARD.classes();

  @Option(names = "--burn-in", paramLabel = "N", description = "lcmcr: steps. Default: 10000.")
  private int burnIn = LatentClasses.Run.STANDARD.burnIn();

  @Option(names = "--samples", paramLabel = "N", description = "lcmcr: a chain. Default: 2500.")
  private int samples = LatentClasses.Run.STANDARD.samples();

  @Option(names = "--thinning", paramLabel = "N", description = "lcmcr: one of N. Default: 20.")
  private int thinning = LatentClasses.Run.STANDARD.thinning();

  @Option(
      names = "--simulations",
      paramLabel = "N",
      description = "Try the intervals on N made-up populations. Default: 0.")
  private int simulations;

  @Option(names = "--report", paramLabel = "HTML", description = "For a person to judge.")
  private @Nullable Path report;

  @Option(names = "--json", description = "For a program to read.")
  private boolean json;

  @Override
  public Integer call() {
    List<Model> asked = asked();
    try {
      CaseTable table = CaseTable.of(Csv.read(lists), new CaseTable.Reading(columns, strata));
      for (String column : table.passedBy()) progress("passed by: column " + column);
      Findings findings =
          new Study(List.of(table.all()), table.strata(), asked, seed, simulations)
              .run(Estimate::progress);
      if (report != null) {
        Files.writeString(
            report,
            SystemsReport.of(findings, command(findings.study())).html(),
            StandardCharsets.UTF_8);
      }
      program()
          .getOut()
          .println(
              json
                  ? JsonMapper.shared().writeValueAsString(EstimateWords.summary(findings))
                  : EstimateWords.text(findings));
      return findings.isComplete() ? CommandLine.ExitCode.OK : SAID_NO;
    } catch (TableWrong wrong) {
      throw new Mishap(String.valueOf(wrong.getMessage()));
    } catch (IOException broken) {
      throw new Mishap(
          "The report could not be written ("
              + broken.getClass().getSimpleName()
              + "). Is there room, and does the folder exist?");
    }
  }

  private List<Model> asked() {
    try {
      if (simulations < 0) throw new IllegalArgumentException("--simulations from 0");
      return models.stream().map(this::model).toList();
    } catch (IllegalArgumentException wrong) {
      throw new CommandLine.ParameterException(program(), String.valueOf(wrong.getMessage()));
    }
  }

  private Model model(String name) {
    return switch (name) {
      case "lcmcr" -> {
        LatentClasses standard = LatentClasses.STANDARD;
        LatentClasses.Run run =
            new LatentClasses.Run(burnIn, samples, thinning, standard.run().chains());
        yield new LatentClasses(classes, standard.a(), standard.b(), run);
      }
      case "dga" -> DecomposableGraphs.STANDARD;
      case "loglinear" -> LogLinear.STANDARD;
      default ->
          throw new IllegalArgumentException("--models: lcmcr, dga or loglinear, not " + name);
    };
  }

  /// What gives the same digits again, with every number that the models took, so that it still
  /// does when a default has changed. The file without its folder: a report travels, a home does
  /// not.
  private String command(Study study) {
    List<String> words = new ArrayList<>(List.of("./safeconduct", "estimate"));
    words.add(quoted(String.valueOf(lists.getFileName())));
    if (!columns.isEmpty()) words.addAll(List.of("--lists", quoted(String.join(",", columns))));
    if (strata != null) words.addAll(List.of("--strata", quoted(strata)));
    words.addAll(List.of("--models", String.join(",", models), "--seed", "" + study.seed()));
    for (Model model : study.models()) {
      if (!(model instanceof LatentClasses(int k, _, _, LatentClasses.Run run))) continue;
      words.addAll(List.of("--classes", "" + k, "--burn-in", "" + run.burnIn()));
      words.addAll(List.of("--samples", "" + run.samples(), "--thinning", "" + run.thinning()));
    }
    if (simulations > 0) words.addAll(List.of("--simulations", "" + simulations));
    return String.join(" ", words);
  }

  /// As a shell takes it for one word.
  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private CommandLine program() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private static void progress(String words) {
    System.err.println(words + " …");
  }
}
