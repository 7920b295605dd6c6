package org.safeconduct.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// What a kill left behind between a file and the fact that tells of it is gone at the next start.
class SweepingTest {
  @TempDir Path folder;

  private List<Path> sealed() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("exhibits"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void sweepsAtStartWhatNoFactTellsOfAndLeavesWhatIsNotOurs() throws IOException {
    ScopeId inquiry;
    List<Path> kept;
    Path foreign;
    try (InquiryWorld world = new InquiryWorld(folder)) {
      inquiry = world.inquiry;
      world.exhibit(world.witness("A. Person"), new byte[] {1, 2, 3});
      kept = sealed();
      assertThat(kept).hasSize(1);
      Path exhibits = folder.resolve("exhibits");
      foreign = Files.createFile(exhibits.resolve("lost+found"));
      Files.createFile(exhibits.resolve(BodyId.random(world.journal.random()).toString()));
      Files.createFile(exhibits.resolve(BodyId.random(world.journal.random()) + ".part"));
    }
    try (InquiryWorld _ = InquiryWorld.again(folder, inquiry)) {
      assertThat(sealed()).hasSize(2).containsAll(kept).contains(foreign);
    }
  }
}
