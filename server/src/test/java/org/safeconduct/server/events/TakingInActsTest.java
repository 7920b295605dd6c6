package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.Underway;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.team.UnlockedJob;

/// A table of acts that is too long for a request: seen while it is taken in, interrupted, gone on
/// with.
@Timeout(300)
class TakingInActsTest {
  private static final int ROWS = 6_000;

  @TempDir Path folder;

  @Test
  void saysHowFarItIsKeepsWhatStandsWhenInterruptedAndGoesOnWithTheRest() throws Exception {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Underway underway = new Underway(world.jobs);
      begin(world, underway);
      while (done(world, underway) < 500) Thread.sleep(1);
      underway.stop(world.inquiry);
      assertThat(underway.at(world.inquiry)).isEmpty();
      long kept = acts(world);
      assertThat(kept).isBetween(500L, ROWS - 1L);
      assertThat(batches(world)).hasSize(1).noneMatch(Batch::finished);

      begin(world, underway);
      while (!underway.at(world.inquiry).isEmpty()) Thread.sleep(5);
      assertThat(acts(world)).isEqualTo(ROWS);
      assertThat(batches(world)).hasSize(1).allMatch(Batch::finished);
    }
  }

  private static void begin(InquiryWorld world, Underway underway) {
    byte[] table =
        ActImportTest.table(
            IntStream.range(0, ROWS)
                .mapToObj(i -> i + ",torture,2017-04-02,2017-04-02,,,,,,,")
                .toArray(String[]::new));
    Brought brought = new Brought("acts.csv", Digest.sha256(table), ActImportTest.MAPPING);
    TakingInActs work =
        new TakingInActs(
            world.acts, world.inquiry, brought, ActImportTest.read(table, ActImportTest.MAPPING));
    underway.begin(world.documenter(), world.inquiry, brought.digest().hex(), work);
  }

  private static long done(InquiryWorld world, Underway underway) {
    return underway.at(world.inquiry).stream()
        .flatMap(one -> one.progress().stream())
        .mapToLong(UnlockedJob.Progress::done)
        .sum();
  }

  private static long acts(InquiryWorld world) {
    return Events.of(world.events.read(world.documenter(), world.inquiry).orElseThrow())
        .acts()
        .size();
  }

  private static List<Batch> batches(InquiryWorld world) {
    return Batch.all(
        world.inquiries.read(world.documenter(), world.inquiry, Purpose.WORK).orElseThrow());
  }
}
