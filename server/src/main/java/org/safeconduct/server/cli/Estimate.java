package org.safeconduct.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.systems.CaseLists;
import org.safeconduct.estimate.systems.CaseTable;
import org.safeconduct.estimate.systems.DecomposableGraphs;
import org.safeconduct.estimate.systems.Findings;
import org.safeconduct.estimate.systems.LatentClasses;
import org.safeconduct.estimate.systems.LinkedCases;
import org.safeconduct.estimate.systems.LogLinear;
import org.safeconduct.estimate.systems.Model;
import org.safeconduct.estimate.systems.Study;
import org.safeconduct.estimate.systems.SystemsReport;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
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
      names = "--linkage",
      paramLabel = "CSV",
      description =
          "What link wrote with --draws: LISTS is then the file that was linked, and the doubt about"
              + " who is who widens the intervals.")
  private @Nullable Path linkage;

  @Option(
      names = "--source",
      paramLabel = "COLUMN",
      description = "With --linkage: the column that says on which list a row stood.")
  private @Nullable String source;

  @Option(names = "--id", paramLabel = "COLUMN", description = "With --linkage: names the rows.")
  private String id = "id";

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
      Findings findings = study(asked).run(Estimate::progress);
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
      throw Mishap.of(wrong);
    } catch (IOException broken) {
      throw new Mishap(
          "The report could not be written ("
              + broken.getClass().getSimpleName()
              + "). Is there room, and does the folder exist?");
    }
  }

  private Study study(List<Model> asked) {
    Table table = Csv.read(lists);
    if (linkage != null) {
      List<CaseLists> draws =
          LinkedCases.of(table, id, Objects.requireNonNull(source), Csv.read(linkage));
      return new Study(draws, new TreeMap<>(), asked, seed, simulations);
    }
    CaseTable cases = CaseTable.of(table, new CaseTable.Reading(columns, strata));
    for (String column : cases.passedBy()) progress("passed by: column " + column);
    return new Study(List.of(cases.all()), cases.strata(), asked, seed, simulations);
  }

  private List<Model> asked() {
    try {
      if ((linkage == null) != (source == null)) {
        throw new IllegalArgumentException("--linkage and --source go together");
      }
      if (linkage != null && (strata != null || !columns.isEmpty())) {
        throw new IllegalArgumentException("--linkage goes with neither --strata nor --lists");
      }
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
    if (linkage != null && source != null) {
      words.addAll(List.of("--linkage", quoted(String.valueOf(linkage.getFileName()))));
      words.addAll(List.of("--source", quoted(source), "--id", quoted(id)));
    }
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
