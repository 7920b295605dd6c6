package org.safeconduct.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The packets of `vectors/packet`, which stay as they are; and the same made today.
class PacketVectorTest {

  private static final Path FOLDER = Path.of("..", "vectors", "packet");

  @TempDir Path folder;

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
