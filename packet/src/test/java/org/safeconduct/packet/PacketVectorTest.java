package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Digest;

/// The packets of `vectors/packet`, which stay as they are; and the same made today.
class PacketVectorTest {

  private static final Path FOLDER = Path.of("..", "vectors", "packet");

  @TempDir Path folder;

  @Test
  void hasTheManualThatTheSpecificationNames() throws IOException {
    Path spec = Path.of("..", "docs", "spec", "packet.md");
    byte[] manual = Manual.text().getBytes(UTF_8);
    assertThat(Files.readString(spec)).contains(Digest.sha256(manual).hex());
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheVectors() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected.txt")).stream()
        .map(line -> List.of(line.split(" ", 3)))
        .map(fields ->
            DynamicTest.dynamicTest(
                fields.getFirst(),
                () ->
                    check(
                        FOLDER.resolve(fields.getFirst() + ".zip"),
                        KnownRoot.parse(fields.get(2)),
                        fields.get(1))));
  }

  @TestFactory
  Stream<DynamicTest> judgesPacketsMadeTodayAsTheVectors() {
    return Scenario.all().stream()
        .map(scenario ->
            DynamicTest.dynamicTest(
                scenario.name(),
                () -> {
                  TestPacket packet = new TestPacket();
                  scenario.change().accept(packet);
                  check(packet.zip(folder), packet.root(), scenario.refusedIn());
                }));
  }

  /// `check_packet.py` was written from the specification and shares no code with ours.
  @TestFactory
  Stream<DynamicTest> isJudgedTheSameByAnIndependentVerifier() throws IOException {
    return Files.readAllLines(FOLDER.resolve("expected.txt")).stream()
        .map(line -> List.of(line.split(" ", 3)))
        .map(fields -> DynamicTest.dynamicTest(fields.getFirst(), () -> checkElsewhere(fields)));
  }

  private void checkElsewhere(List<String> fields) {
    Path program = Path.of("src", "test", "python", "check_packet.py").toAbsolutePath();
    Path zip = FOLDER.resolve(fields.getFirst() + ".zip").toAbsolutePath();
    Shell.Result result =
        Shell.run(
            folder, List.of("python3", "-B", program.toString(), zip.toString(), fields.get(2)));
    String expected =
        fields.get(1).equals(Scenario.ACCEPTED) ? "right" : "wrong: " + fields.get(1) + ": ";
    assertThat(result.output()).startsWith(expected);
  }

  private static void check(Path zip, KnownRoot root, String refusedIn) throws IOException {
    if (refusedIn.equals(Scenario.ACCEPTED)) {
      assertThat(PacketVerifier.verify(zip, root).rootCompared()).isTrue();
    } else {
      assertThatThrownBy(() -> PacketVerifier.verify(zip, root))
          .isInstanceOfSatisfying(
              PacketRefused.class, refused -> assertThat(refused.file()).isEqualTo(refusedIn));
    }
  }
}
