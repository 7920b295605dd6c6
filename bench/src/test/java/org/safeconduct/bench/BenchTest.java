package org.safeconduct.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The frame, not the speed: nothing here is timed.
class BenchTest {
  private static final List<String> SHAPE =
      List.of("name", "ours", "beside", "ratio", "aim", "met");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void givesAProgramAListOfWhatWasMeasured() throws IOException {
    assertThat(run("open", "--quick", "--json")).isBetween(0, 1);
    JsonNode list = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    assertThat(list.isArray()).isTrue();
    assertThat(list).hasSize(4);
    for (JsonNode result : list) {
      assertThat(result.propertyNames()).containsSubsequence(SHAPE);
      assertThat(result.get("name").asString()).startsWith("open, ");
      for (String figure : List.of("ours", "beside", "ratio")) {
        assertThat(result.get(figure).asDouble()).isPositive();
      }
      assertThat(result.get("aim").isNull()).isEqualTo(result.get("met").isNull());
    }
    assertThat(list.get(1).get("aim").asString()).isEqualTo("≤ 1.30");
    assertThat(list.get(1).get("met").isBoolean()).isTrue();
  }

  @Test
  void namesAMissingPeerWithHowToInstallIt() {
    Result.Missing missing = new Result.Missing("evidence, age", "age", "apt install age");
    JsonNode node = JsonMapper.shared().readTree(ResultJson.write(List.of(missing))).get(0);
    assertThat(node.propertyNames()).containsSubsequence(SHAPE);
    assertThat(node.get("met").isNull()).isTrue();
    assertThat(node.get("missing").asString()).isEqualTo("apt install age");
    assertThat(ResultTable.lines(List.of(missing)).getLast()).contains("missing", "apt install");
  }

  @Test
  void saysWhichMeasurementsThereAreToWhoNamesAnother() throws IOException {
    assertThat(run("speed")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"speed\"", "append", "open");
    assertThat(out.size()).isZero();
  }

  @Test
  void tellsTheMiddleOfTheRatiosAndWhetherTheAimIsMet() {
    Result.Measured slow = measured(new Aim.AtMost(1.5), List.of(4.0, 2.0, 3.0));
    assertThat(slow.ratio()).isEqualTo(1.5);
    assertThat(slow.isMet()).isTrue();
    assertThat(measured(new Aim.AtMost(1.4), List.of(4.0, 2.0, 3.0)).isMet()).isFalse();
    assertThat(measured(new Aim.AtLeast(1.6), List.of(4.0, 2.0, 3.0)).isMet()).isFalse();
  }

  private static Result.Measured measured(Aim aim, List<Double> ours) {
    return new Result.Measured(
        "made up", "ms", "nothing", ours, List.of(2.0, 2.0, 2.0), aim, new Memory(1, 1));
  }

  private int run(String... arguments) throws IOException {
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream progress = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Bench(to, progress).run(List.of(arguments));
  }
}
