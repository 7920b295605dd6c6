package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.PayloadTree;

/// The program's words and exit codes.
class VerifyTest {

  @TempDir Path folder;

  private final TestPacket packet = new TestPacket();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void endsWithZeroWhenThePacketVerifies() throws IOException {
    String zip = packet.zip(folder).toString();
    assertThat(run(zip, "--root", packet.house.root.key().fingerprint().hex())).isZero();
    assertThat(out.toString(UTF_8))
        .startsWith("This proves when it was written, not that it is true.\nRoot compared")
        .contains("Order proved, time not");
    assertThat(run(zip, "--root", packet.house.root.key().text())).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void saysTwiceWhenNoRootWasGiven() throws IOException {
    assertThat(run(packet.zip(folder).toString())).isZero();
    assertThat(out.toString(UTF_8).split("Root not compared", -1)).hasSize(3);
  }

  @Test
  void endsWithOneAndOneReasonWhenItDoesNot() throws IOException {
    Path bag = packet.folder(folder);
    Files.writeString(bag.resolve("data/documents/00001.txt"), "To the Registry!\n");
    assertThat(run(bag.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .startsWith("This packet does not verify.\nfile      manifest-sha256.txt\n")
        .doesNotContain("at org.");
  }

  @Test
  void endsWithTwoAndTheUsageWhenUsedWrongly() {
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("a", "b"),
            List.of("a", "--root"),
            List.of("a", "--root", "abc"),
            List.of("a", "--root", "a+b+c"),
            List.of("a", "--loud"))) {
      assertThat(run(wrong.toArray(String[]::new))).as(wrong.toString()).isEqualTo(2);
      assertThat(err.toString(UTF_8)).contains("usage: java -jar verify.jar PACKET");
    }
  }

  @Test
  void endsWithThreeWhenThereIsNothingToRead() {
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(3);
    assertThat(err.toString(UTF_8)).startsWith("cannot read ");
  }

  @Test
  void endsWithOneForAFileThatIsNoPacket() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Registrar,\n".repeat(9));
    assertThat(run(file.toString())).isEqualTo(1);
  }

  @Test
  void speaksJsonToPrograms() throws IOException {
    String zip = packet.zip(folder).toString();
    assertThat(run(zip, "--json")).isZero();
    String line = out.toString(UTF_8);
    assertThat(PayloadTree.parts(line.strip().getBytes(UTF_8)))
        .anyMatch(part -> part.pointer().equals("/proved") && part.json().equals("true"))
        .anyMatch(part -> part.pointer().equals("/facts/1/seq") && part.json().equals("2"));
    out.reset();
    Files.write(folder.resolve("broken.zip"), new byte[] {1, 2, 3});
    assertThat(run(folder.resolve("broken.zip").toString(), "--json")).isEqualTo(1);
    assertThat(PayloadTree.parts(out.toString(UTF_8).strip().getBytes(UTF_8)))
        .anyMatch(part -> part.pointer().equals("/proved") && part.json().equals("false"));
  }

  private int run(String... arguments) {
    return Verify.run(
        List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
