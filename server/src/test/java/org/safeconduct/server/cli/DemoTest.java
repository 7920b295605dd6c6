package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.packet.Verify;
import org.safeconduct.server.journal.Journal;

@Timeout(300)
class DemoTest {
  private static final int EVERY = 97;

  @Test
  void makesTheFolderTheSignInFileAndThePacket() {
    assertThat(Demonstration.folder().resolve("sign-in.txt")).exists();
    assertThat(Demonstration.packet()).exists();
    assertThat(Demonstration.folder().resolve("journal.db")).exists();
  }

  @Test
  void isTakenUpAgainWhereItStands() {
    assertThat(Demonstration.run("demo", "--data", Demonstration.folder().toString(), "--exit"))
        .isZero();
  }

  @Test
  void keepsLogsThatVerifyWithoutAKey() {
    assertThat(Demonstration.run("verify", "--data", Demonstration.folder().toString())).isZero();
  }

  @Test
  void comparesWhatStandsAtTheFootOfAPrintedSheet() {
    String folder = Demonstration.folder().toString();
    String foot = foot();
    assertThat(Demonstration.run("verify", "--data", folder, "--sheet", foot)).isZero();
    String changed = foot.endsWith("0") ? "1" : "0";
    String other = foot.substring(0, foot.length() - 1) + changed;
    assertThat(Demonstration.run("verify", "--data", folder, "--sheet", other)).isEqualTo(1);
    String longer = "9" + foot;
    assertThat(Demonstration.run("verify", "--data", folder, "--sheet", longer)).isEqualTo(1);
    assertThat(Demonstration.run("verify", "--data", folder, "--sheet", "soon")).isEqualTo(2);
  }

  @Test
  void makesAPacketThatVerifiesAgainstTheOrganisationsRoot() {
    Said said = verify(Demonstration.packet(), "--root", Demonstration.root());
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("This proves when it was written, not that it is true.");
  }

  @Test
  void saysFirstAndLastThatTheRootWasNotComparedWhereNoneIsGiven() {
    List<String> lines = verify(Demonstration.packet()).out().lines().toList();
    assertThat(lines.getFirst() + lines.get(1)).contains("root").contains("not compared");
    assertThat(lines.getLast()).contains("not compared");
  }

  @Test
  void refusesThePacketAfterAnyByteOfASampleIsChanged(@TempDir Path folder) throws IOException {
    byte[] whole = Files.readAllBytes(Demonstration.packet());
    Path changed = folder.resolve("changed.zip");
    int step = Math.max(1, whole.length / EVERY);
    for (int at = 0; at < whole.length; at += step) {
      byte[] bytes = whole.clone();
      bytes[at] ^= 1;
      Files.write(changed, bytes);
      assertThat(verify(changed, "--root", Demonstration.root()).code())
          .as("byte %d changed", at)
          .isEqualTo(1);
    }
  }

  private static String foot() {
    try (Program program = Program.desks(Demonstration.folder())) {
      Checkpoint now = program.desk(Journal.class).checkpoint().orElseThrow();
      return now.size() + ":" + now.root().hex();
    }
  }

  private static Said verify(Path packet, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of(packet.toString()));
    arguments.addAll(List.of(more));
    int code =
        Verify.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    return new Said(code, out.toString(StandardCharsets.UTF_8));
  }

  private record Said(int code, String out) {}
}
