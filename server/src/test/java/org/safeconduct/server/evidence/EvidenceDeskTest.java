package org.safeconduct.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;

class EvidenceDeskTest {
  @TempDir Path folder;

  @Test
  void givesTheOriginalBackByteForByte() throws IOException {
    byte[] film = "moving pictures ".repeat(20_000).getBytes(UTF_8);
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId id = world.exhibit(world.witness("A. Person"), film);
      Exhibit exhibit =
          world.evidence.read(world.lawyer(), world.inquiry, id).flatMap(Exhibit::of).orElseThrow();
      assertThat(exhibit.digest()).isEqualTo(Digest.sha256(film).hex());
      assertThat(exhibit.bytes()).isEqualTo(film.length);
      assertThat(exhibit.custody()).hasSize(1);
      try (InputStream original =
          world.evidence.original(world.lawyer(), world.inquiry, exhibit).orElseThrow()) {
        assertThat(original.readAllBytes()).isEqualTo(film);
      }
    }
  }

  @Test
  void leavesNothingOfAFileThatWasRefused() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      assertThatThrownBy(() -> world.exhibit(witness, new byte[0])).isInstanceOf(Refused.class);
      try (Stream<Path> files = Files.list(folder.resolve("exhibits"))) {
        assertThat(files).isEmpty();
      }
    }
  }

  @Test
  void hasNothingOfAFileInClearOnTheDisk() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      world.exhibit(world.witness("A. Person"), "canary-of-the-exhibit".repeat(9).getBytes(UTF_8));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), UTF_8))
            .doesNotContain("canary-of-the-exhibit");
      }
    }
  }
}
