package org.safeconduct.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.files.Strangers;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.LogReport;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// `kill -9` in the middle of long work on exhibits: what was done stays, the rest is seen to wait,
/// and whoever presses next goes on with it.
@Timeout(300)
class ReadingKilledTest {
  private static final int FILES = 5;

  @TempDir Path folder;

  @Test
  void losesNothingOfALongReadingAndGoesOnWithTheRest() throws Exception {
    ScopeId inquiry = inquiryWithFiles();
    KilledReader.runUntil(2, folder, inquiry, "read");
    try (InquiryWorld world = InquiryWorld.again(folder, inquiry)) {
      assertThat(world.journal.journal().verify()).allMatch(LogReport::isSound);
      List<SubjectId> waiting = waiting(world);
      assertThat(waiting).hasSize(FILES - 2);
      assertThat(world.reading.isGoing(inquiry)).isFalse();
      assertThat(sealed()).isEqualTo(FILES + 2);

      world.read();
      assertThat(waiting(world)).isEmpty();
      for (SubjectId id : waiting) {
        assertThat(world.exhibit(id).derivatives(Derivative.Kind.PREVIEW)).hasSize(1);
      }
      assertThat(sealed()).isEqualTo(FILES + FILES);
      assertThat(world.journal.journal().verify(world.documenter()).isSound()).isTrue();
    }
  }

  @Test
  void losesNothingOfWhatWasTakenInAndTakesInTheRestWhenAllOfItIsSentAgain() throws Exception {
    ScopeId inquiry;
    try (InquiryWorld world = new InquiryWorld(folder)) {
      inquiry = world.inquiry;
    }
    KilledReader.runUntil(3, folder, inquiry, "take");
    try (InquiryWorld world = InquiryWorld.again(folder, inquiry)) {
      long kept = waiting(world).size();
      assertThat(kept).isBetween(3L, (long) KilledReader.FILES);
      assertThat(sealed()).isEqualTo(kept);
      assertThat(KilledReader.take(world.evidence, world.documenter(), inquiry)).isEqualTo(kept);
      assertThat(waiting(world)).hasSize(KilledReader.FILES);
      assertThat(sealed()).isEqualTo(KilledReader.FILES);
      assertThat(world.journal.journal().verify()).allMatch(LogReport::isSound);
    }
  }

  private ScopeId inquiryWithFiles() throws Exception {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      byte[] photo = Strangers.bytes("photo-on-its-side.jpg");
      for (int i = 0; i < FILES; i++) {
        byte[] other = ("\n" + i).getBytes(UTF_8);
        byte[] file = Arrays.copyOf(photo, photo.length + other.length);
        System.arraycopy(other, 0, file, photo.length, other.length);
        world.exhibit(witness, file);
      }
      return world.inquiry;
    }
  }

  private static List<SubjectId> waiting(InquiryWorld world) {
    return ReadingDesk.waiting(
        world.inquiries.read(world.lawyer(), world.inquiry, Purpose.WORK).orElseThrow());
  }

  private long sealed() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("exhibits"))) {
      return files.count();
    }
  }
}
