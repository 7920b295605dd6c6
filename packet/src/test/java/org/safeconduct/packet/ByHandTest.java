package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The manual's own commands, run as a court's expert would, and the independent checker.
class ByHandTest {

  @TempDir Path folder;

  private final TestPacket packet = new TestPacket();

  @Test
  void theManualsCommandsFindEverythingRight() throws IOException {
    Path bag = packet.folder(folder);
    String answers = manual(bag);
    assertThat(answers).doesNotContain("WRONG");
    assertThat(answers)
        .contains("right: files of the manifest")
        .contains("right: the packet's own fact names this manifest")
        .contains(packet.house.root.key().fingerprint().hex())
        .contains("right: certificate data/certificates/M-01.note")
        .contains("right: certificate data/certificates/registrar-01.note")
        .contains("right: data/facts/00003: tree signed by the log")
        .contains("right: data/facts/00001: leaf signed by data/certificates/M-01.note")
        .contains("right: data/facts/00002: key valid here")
        .contains("right: filed: leaf stands in the tree")
        .contains("right: data/facts/00001: commitments")
        .contains("right: data/facts/00001: part /fact/text/1")
        .contains("right: filed: part /fact/manifest")
        .contains("right: exhibit 00001 has the digest that fact 00002 gives");
  }

  @Test
  void theManualsCommandsFindWhatIsWrong() throws IOException {
    Path bag = packet.folder(folder);
    change(bag.resolve("data/facts/00001/leaf.note"), "seq 1", "seq 2");
    change(bag.resolve("data/facts/00002/proof.tlog-proof"), "index 5", "index 4");
    change(bag.resolve("data/facts/00001/shown.txt"), "They came", "He came");
    change(bag.resolve("data/certificates/M-01.note"), "from 0", "from 1");
    Files.writeString(bag.resolve("data/exhibits/00001"), "another");
    assertThat(manual(bag))
        .contains("WRONG: files of the manifest")
        .contains("WRONG: certificate data/certificates/M-01.note")
        .contains("WRONG: data/facts/00001: leaf signed by")
        .contains("WRONG: data/facts/00002: leaf stands in the tree")
        .contains("WRONG: data/facts/00001: part /fact/text/1")
        .contains("WRONG: exhibit 00001")
        .contains("right: data/facts/00003: leaf stands in the tree");
  }

  @Test
  void theManualsCommandsWorkInALogOfAnySize() throws IOException {
    for (int more = 0; more < 9; more++) {
      TestPacket larger = new TestPacket();
      larger.house.writeElsewhere(more);
      Path place = Files.createDirectory(folder.resolve("larger" + more));
      assertThat(manual(larger.folder(place))).contains("filed").doesNotContain("WRONG");
    }
  }

  @Test
  void theIndependentCheckerAcceptsLeavesAndProofs() throws IOException {
    Path bag = packet.folder(folder);
    Path checker = Path.of("..", "ledger", "src", "test", "python", "check_log.py");
    for (String fact : List.of("data/facts/00001", "data/facts/00002", "filed")) {
      String author =
          (fact.equals("filed") ? packet.house.lawyer : packet.house.documenter).key().text();
      Shell.Result result =
          Shell.run(
              bag,
              List.of(
                  "python3",
                  "-B",
                  checker.toAbsolutePath().toString(),
                  "proof",
                  fact + "/leaf.note",
                  fact + "/proof.tlog-proof",
                  author,
                  packet.house.log.key().text()));
      assertThat(result.output()).contains(": right");
      assertThat(result.exit()).isZero();
    }
  }

  private static String manual(Path bag) {
    String commands =
        Manual.text()
            .lines()
            .filter(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n"));
    Shell.Result result = Shell.run(bag, List.of("sh", "-c", commands));
    return result.output();
  }

  private static void change(Path file, String from, String to) throws IOException {
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }
}
