package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

/// Long work by the command that a person types: killed in its middle, interrupted, typed again.
/// Every row and every file is there once, whatever happened. A hundred thousand rows and ten
/// thousand files where there is time for them.
@Timeout(2_400)
class LongImportTest {
  private static final boolean WHOLE = System.getenv("SAFECONDUCT_DATA") != null;
  private static final int ROWS = WHOLE ? 100_000 : 6_000;
  private static final int FILES = WHOLE ? 10_000 : 400;
  private static final String[] EXHIBITS = {
    "--exhibits", "Register", "--received-from", "the registry", "--received-on", "2026-11-20"
  };

  @TempDir Path folder;
  private Bringing house;

  @BeforeEach
  void found() throws IOException {
    house = Bringing.in(folder);
    if (!WHOLE) {
      System.out.println(
          "Not run: 100,000 rows and 10,000 files (no SAFECONDUCT_DATA); "
              + ROWS
              + " and "
              + FILES
              + " instead.");
    }
  }

  @Test
  void losesNoRowOfATableThatWasKilledInItsMiddleAndTakesNoneTwice() throws Exception {
    Path table = table();
    new TypedImport(house, table, "--kind", "Ruling")
        .untilGrown(house.founded().data(), 1 << 20)
        .kill();
    assertThat(rows().size()).isBetween(1, ROWS - 1);
    assertThat(finished()).containsExactly(false);

    long begun = System.nanoTime();
    assertThat(house.bring(table, "--kind", "Ruling")).isZero();
    said(ROWS + " rows, the rest of them", begun);
    assertThat(rows()).hasSize(ROWS).doesNotHaveDuplicates();
    assertThat(finished()).containsExactly(true);
    assertThat(house.bring(table, "--kind", "Ruling")).isZero();
    assertThat(rows()).hasSize(ROWS);
    assertThat(verified()).isZero();
  }

  @Test
  void losesNoFileOfAFolderThatWasKilledInItsMiddleAndTakesNoneTwice() throws Exception {
    Path scans = scans();
    new TypedImport(house, scans, EXHIBITS).untilGrown(sealed(), 40 * 1_500).kill();
    assertThat(exhibits().size()).isBetween(1, FILES - 1);
    assertThat(finished()).containsExactly(false);

    long begun = System.nanoTime();
    assertThat(house.bring(scans, EXHIBITS)).isZero();
    said(FILES + " files, the rest of them", begun);
    assertAllThereOnce(scans);
    assertThat(finished()).containsExactly(true);
    assertThat(house.bring(scans, EXHIBITS)).isZero();
    assertAllThereOnce(scans);
    assertThat(verified()).isZero();
  }

  @Test
  void keepsWhatWasDoneWhenInterruptedAndSaysSo() throws Exception {
    Path scans = scans();
    List<String> said =
        new TypedImport(house, scans, EXHIBITS).untilGrown(sealed(), 40 * 1_500).interrupt();
    int kept = exhibits().size();
    assertThat(kept).isBetween(1, FILES - 1);
    assertThat(said)
        .anyMatch(line -> line.startsWith("Interrupted at " + kept + " of " + FILES + " files"))
        .anyMatch(line -> line.contains("the same command goes on"));
    assertThat(house.bring(scans, EXHIBITS)).isZero();
    assertAllThereOnce(scans);
  }

  private void assertAllThereOnce(Path scans) throws IOException {
    List<ExhibitReceived> all = exhibits();
    assertThat(all).hasSize(FILES);
    assertThat(all.stream().map(ExhibitReceived::originalName)).doesNotHaveDuplicates();
    assertThat(all.stream().map(ExhibitReceived::label)).doesNotHaveDuplicates();
    assertThat(all.stream().map(ExhibitReceived::digest).collect(Collectors.toSet()))
        .isEqualTo(digests(scans));
    // One that had been sealed when the kill came was swept when the program started again.
    try (Stream<Path> files = Files.list(sealed())) {
      assertThat(files.count()).isEqualTo(FILES);
    }
  }

  private List<String> rows() throws IOException {
    return house.whole().live(EntryRecorded.class).stream()
        .map(told -> String.valueOf(told.fact().row()))
        .toList();
  }

  private List<ExhibitReceived> exhibits() throws IOException {
    return house.whole().live(ExhibitReceived.class).stream().map(told -> told.fact()).toList();
  }

  private List<Boolean> finished() throws IOException {
    return Batch.all(house.whole()).stream().map(Batch::finished).toList();
  }

  private int verified() {
    return Founded.run("verify", "--data", house.founded().data().toString());
  }

  private Path sealed() {
    return house.founded().data().resolve("exhibits");
  }

  private Path table() throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "r" + i + ",Ruling " + i + ",2004-07-05\n")
            .collect(Collectors.joining("", "id,title,day\n", ""));
    return Files.writeString(folder.resolve("rulings.csv"), rows);
  }

  private Path scans() throws IOException {
    Path scans = folder.resolve("scans");
    for (int i = 0; i < FILES; i++) {
      Path box = Files.createDirectories(scans.resolve("box-" + i / 500));
      String page = ("Page " + i + " of the register. ").repeat(60);
      Files.writeString(box.resolve("page-" + i + ".txt"), page);
    }
    return scans;
  }

  private static Set<String> digests(Path scans) throws IOException {
    try (Stream<Path> files = Files.walk(scans)) {
      return files
          .filter(Files::isRegularFile)
          .map(LongImportTest::digest)
          .collect(Collectors.toSet());
    }
  }

  private static String digest(Path file) {
    try {
      return Digest.sha256(Files.readAllBytes(file)).hex();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static void said(String what, long begun) {
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    System.out.println(what + ": " + seconds + " s");
  }
}
