package org.safeconduct.server.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.source.ImportDesk.Imported;

class ImportDeskTest {
  @TempDir Path folder;

  private static Imported story(InquiryWorld world) {
    return world
        .imports
        .take(world.documenter(), world.inquiry, "statements.json", FoundingStory.file())
        .orElseThrow();
  }

  private static Statements all(InquiryWorld world) {
    return world.source.read(world.documenter(), world.inquiry).orElseThrow();
  }

  @Test
  void takesInTheTwentyStatementsOnceHoweverOftenTheyAreSent() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      assertThat(story(world)).isInstanceOf(Imported.TakenIn.class);
      assertThat(all(world).byId()).hasSize(20);
      assertThat(story(world)).isEqualTo(new Imported.NothingNew(20));
      assertThat(all(world).byId()).hasSize(20);
    }
  }

  @Test
  void takesAnImportBackWholeAndInAgain() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Imported.TakenIn first = (Imported.TakenIn) story(world);
      InquiryWorld.written(
          world
              .batches
              .takeBack(world.documenter(), world.inquiry, first.batch(), "wrong inquiry", _ -> {})
              .orElseThrow());
      assertThat(all(world).byId()).isEmpty();
      assertThat(story(world)).isInstanceOf(Imported.TakenIn.class);
      assertThat(all(world).byId()).hasSize(20);
    }
  }

  @Test
  void writesNothingOfAFileWithOneWrongRow() {
    byte[] wrong =
        new String(FoundingStory.file(), StandardCharsets.UTF_8)
            .replace("\"2017-05-15\"", "\"mid-May\"")
            .getBytes(StandardCharsets.UTF_8);
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Imported answer =
          world
              .imports
              .take(world.documenter(), world.inquiry, "statements.json", wrong)
              .orElseThrow();
      assertThat(answer).isInstanceOf(Imported.Wrong.class);
      assertThat(all(world).byId()).isEmpty();
    }
  }
}
