package org.safeconduct.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.records.Rulings.file;
import static org.safeconduct.server.records.Rulings.ruling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.records.EntryImportDesk.Imported;

/// A hundred thousand rows: minutes, with progress, and once.
@Timeout(1_200)
class ManyEntriesTest {
  private static final int ROWS = 100_000;

  @TempDir Path folder;

  @Test
  void takesInAHundredThousandRowsWithinMinutesAndOnce() {
    if (System.getenv("SAFECONDUCT_DATA") == null) {
      System.out.println("Not run: a hundred thousand rows (no SAFECONDUCT_DATA).");
      return;
    }
    Arriving[] rulings = new Arriving[ROWS];
    for (int i = 0; i < ROWS; i++) rulings[i] = ruling("n" + i, "2004-07-05");
    Incoming incoming = file(rulings);
    try (InquiryWorld world = new InquiryWorld(folder)) {
      AtomicLong parts = new AtomicLong();
      long begun = System.nanoTime();
      Imported imported = take(world, incoming, parts);
      Duration taken = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(imported).isInstanceOf(Imported.TakenIn.class);
      assertThat(parts.get()).isEqualTo(ROWS / 500 + 1);
      begun = System.nanoTime();
      assertThat(take(world, incoming, parts)).isInstanceOf(Imported.NothingNew.class);
      Duration again = Duration.ofNanos(System.nanoTime() - begun);
      System.out.println(
          ROWS + " rows: taken in " + taken.toSeconds() + " s, again " + again.toSeconds() + " s");
      assertThat(taken).isLessThan(Duration.ofMinutes(15));
    }
  }

  private static Imported take(InquiryWorld world, Incoming incoming, AtomicLong parts) {
    return world
        .entries
        .take(world.documenter(), world.inquiry, incoming, (done, _) -> parts.set(done))
        .orElseThrow();
  }
}
