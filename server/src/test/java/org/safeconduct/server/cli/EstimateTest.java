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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `estimate` on the students with hepatitis A of Chao et al. (2001), Statistics in Medicine 20,
/// 3123–3157, section 2: 271 on three lists; about 545 had been infected.
class EstimateTest {
  private static final String HEPATITIS =
      "L1,L2,L3,count\n1,0,0,69\n0,1,0,55\n0,0,1,63\n1,1,0,21\n1,0,1,17\n0,1,1,18\n1,1,1,28\n";
  private static final List<String> SHORT =
      List.of("--burn-in", "500", "--samples", "500", "--thinning", "4", "--seed", "7");

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void givesEachModelWithItsInterval() throws IOException {
    assertThat(run(HEPATITIS, with("--json"))).isZero();
    JsonNode models = JsonMapper.shared().readTree(out.toString()).get("models");
    assertThat(models.values())
        .extracting(model -> model.get("model").asString())
        .containsExactly("lcmcr", "dga", "loglinear");
    for (JsonNode model : models) {
      double low = model.get("interval").get(0).asDouble();
      double high = model.get("interval").get(1).asDouble();
      assertThat(model.get("median").asDouble()).isBetween(low, high);
      assertThat(model.get("mean").asDouble()).isBetween(low, high);
    }
    assertThat(models.get(0).get("rHat").asDouble()).isPositive();
    assertThat(models.get(1).get("interval").get(0).asDouble()).isEqualTo(354);
    assertThat(models.get(1).get("interval").get(1).asDouble()).isEqualTo(630);
  }

  @Test
  void givesTheSameDigitsAgain() throws IOException {
    assertThat(run(HEPATITIS, with("--json"))).isZero();
    String first = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run(HEPATITIS, with("--json"))).isZero();
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void writesAReportThatSaysHowToFindTheSame() throws IOException {
    Path report = folder.resolve("report.html");
    assertThat(run(HEPATITIS, with("--report", report.toString()))).isZero();
    assertThat(Files.readString(report, StandardCharsets.UTF_8))
        .contains("<h1>How many are on no list</h1>", "Method note", "Manrique-Vallier")
        .contains(
            "./safeconduct estimate lists.csv --models lcmcr,dga,loglinear --seed 7 --classes 10"
                + " --burn-in 500 --samples 500 --thinning 4")
        .doesNotContain(folder.toString());
  }

  @Test
  void endsWithOneAndSaysWhyTwoListsAreTooFew() throws IOException {
    assertThat(run("a,b,n\n1,0,5\n0,1,4\n1,1,3\n", List.of())).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "lcmcr: no estimate. With 2 lists", "dga: no estimate.", "loglinear: no estimate.");
  }

  @Test
  void endsWithTwoWhereAModelIsUnknown() throws IOException {
    assertThat(run(HEPATITIS, List.of("--models", "guess"))).isEqualTo(2);
    assertThat(err.toString()).contains("--models: lcmcr, dga or loglinear, not guess");
  }

  /// 60 people who may be found on lists x, y and z. In every second draw nine rows of z are nine
  /// people more.
  @Test
  void carriesTheDoubtOfALinkageIntoTheInterval() throws IOException {
    StringBuilder rows = new StringBuilder("id,source\n");
    StringBuilder sure = new StringBuilder("list,id,draw1\n");
    StringBuilder unsure = new StringBuilder("list,id,draw1,draw2\n");
    for (int person = 1; person <= 60; person++) {
      for (int list = 0; list < 3; list++) {
        if ((person % 8 >> list & 1) == 0) continue;
        String id = person + "" + "xyz".charAt(list);
        int other = list == 2 && person % 3 == 0 ? 100 + person : person;
        rows.append(id).append(',').append("xyz".charAt(list)).append('\n');
        sure.append("left,").append(id).append(',').append(person).append('\n');
        unsure.append("left,").append(id).append(',').append(person);
        unsure.append(',').append(other).append('\n');
      }
    }
    JsonNode known = linked(rows.toString(), sure.toString());
    JsonNode doubted = linked(rows.toString(), unsure.toString());
    assertThat(known.get("linkageDraws").asInt()).isEqualTo(1);
    assertThat(doubted.get("linkageDraws").asInt()).isEqualTo(2);
    assertThat(doubted.get("lists").toString()).isEqualTo("[\"x\",\"y\",\"z\"]");
    for (int model = 0; model < 2; model++) {
      assertThat(width(doubted, model)).isGreaterThan(1.2 * width(known, model));
    }
  }

  private JsonNode linked(String rows, String draws) throws IOException {
    Path file = folder.resolve("draws.csv");
    Files.writeString(file, draws);
    out.getBuffer().setLength(0);
    List<String> options =
        List.of("--linkage", file.toString(), "--source", "source", "--models", "dga,loglinear");
    assertThat(run(rows, Stream.concat(options.stream(), Stream.of("--json")).toList())).isZero();
    return JsonMapper.shared().readTree(out.toString());
  }

  private static double width(JsonNode summary, int model) {
    JsonNode interval = summary.get("models").get(model).get("interval");
    return interval.get(1).asDouble() - interval.get(0).asDouble();
  }

  @Test
  void endsWithTwoWhereALinkageHasNoSource() throws IOException {
    assertThat(run(HEPATITIS, List.of("--linkage", "draws.csv"))).isEqualTo(2);
    assertThat(err.toString()).contains("--linkage and --source go together");
  }

  private static List<String> with(String... options) {
    return Stream.concat(SHORT.stream(), List.of(options).stream()).toList();
  }

  private int run(String table, List<String> options) throws IOException {
    Path file = folder.resolve("lists.csv");
    Files.writeString(file, table);
    List<String> arguments = new ArrayList<>(List.of("estimate", file.toString()));
    arguments.addAll(options);
    CommandLine program = Safeconduct.program();
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return program.execute(arguments.toArray(String[]::new));
  }
}
