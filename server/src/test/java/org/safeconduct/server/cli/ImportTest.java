package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.Kinds;
import org.safeconduct.server.vault.Unlocked;

/// Tables and files brought in from the command line, on a stopped server.
@Timeout(300)
class ImportTest {
  private static final String MAPPING =
      """
      {"name": "raid/1", "key": ["id"], "missing": [], "event": "The raid",
       "type": {"column": "what", "words": {"torture": ["02011111000004"]}, "none": null},
       "from": [{"column": "day", "characters": 10}], "until": [], "otherwise": null,
       "pseudonym": "V-{id}", "perpetrator": null, "place": null, "floor": "town",
       "methods": [], "told": []}
      """;

  @TempDir Path folder;
  private Bringing house;

  @BeforeEach
  void found() throws IOException {
    house = Bringing.in(folder);
    Files.writeString(folder.resolve("mapping.json"), MAPPING);
  }

  @Test
  void takesInNothingWhileACellIsWrongAndTheSameRowsOnce() throws IOException {
    Path wrong = csv("id,what,day\n1,torture,2017-04-02\n2,torture,in spring\n");
    assertThat(bring(wrong)).isEqualTo(1);
    assertThat(acts()).isZero();
    assertThat(bring(wrong, "--leave-out-wrong")).isZero();
    assertThat(acts()).isEqualTo(1);
    Path right = csv("id,what,day\n1,torture,2017-04-02\n2,torture,2017-04\n");
    assertThat(bring(right, "--check")).isZero();
    assertThat(acts()).isEqualTo(1);
    assertThat(bring(right)).isZero();
    assertThat(bring(right)).isZero();
    assertThat(acts()).isEqualTo(2);
  }

  @Test
  void readsATableIntoAKindOfRecordOnceAndAFormAsOne() throws IOException {
    Path table = csv("id,title,day\n1,A hearing,2017-04-02\n2,A ruling,2017-04\n");
    assertThat(without(table, "--kind", "Bulletin", "--check")).isZero();
    assertThat(entries()).isZero();
    assertThat(without(table, "--kind", "Bulletin")).isZero();
    assertThat(without(table, "--kind", "Bulletin")).isZero();
    assertThat(entries()).isEqualTo(2);
    Path form = Path.of("src/test/resources/forms/group.csv");
    assertThat(without(form)).isZero();
    assertThat(kinds()).isEqualTo(2);
    assertThat(without(table)).isEqualTo(3);
  }

  @Test
  void takesAFolderOfFilesAsExhibitsSaysWhichAreTheSameAndTakesThemBackWhole() throws IOException {
    Path scans = Files.createDirectories(folder.resolve("scans").resolve("box"));
    Files.writeString(scans.resolve("a.txt"), "one page");
    Files.writeString(scans.resolve("b.txt"), "another page");
    Files.writeString(scans.resolve("copy.txt"), "one page");
    Files.writeString(scans.resolve("empty.txt"), "");
    assertThat(files("--check")).isZero();
    assertThat(exhibits()).isEmpty();
    assertThat(files()).isZero();
    assertThat(files()).isZero();
    assertThat(exhibits()).containsExactly("Register 1: box/a.txt", "Register 2: box/b.txt");

    Files.writeString(scans.resolve("c.txt"), "a third page");
    assertThat(files()).isZero();
    assertThat(exhibits()).hasSize(3);
    assertThat(batches()).hasSize(2).allMatch(Batch::finished);
    assertThat(house.<Outcome>as((program, ingrid) -> takeBack(program, ingrid)))
        .isInstanceOf(Outcome.Written.class);
    assertThat(exhibits()).containsExactly("Register 3: box/c.txt");
    assertThat(files()).isZero();
    assertThat(exhibits()).hasSize(3);
  }

  @Test
  void takesNoFileOfAFolderInWhichOneIsNoFileUnlessTheRestIsAskedFor() throws IOException {
    Path scans = Files.createDirectories(folder.resolve("scans"));
    Files.writeString(scans.resolve("a.txt"), "one page");
    Files.createSymbolicLink(scans.resolve("elsewhere"), folder.resolve("mapping.json"));
    assertThat(files()).isEqualTo(1);
    assertThat(exhibits()).isEmpty();
    assertThat(files("--leave-out-wrong")).isZero();
    assertThat(exhibits()).containsExactly("Register: a.txt");
  }

  private int files(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--exhibits",
                "Register",
                "--received-from",
                "the registry",
                "--received-on",
                "2026-11-20"));
    all.addAll(List.of(more));
    return house.bring(folder.resolve("scans"), all.toArray(String[]::new));
  }

  private List<String> exhibits() throws IOException {
    return house.whole().live(ExhibitReceived.class).stream()
        .map(told -> told.fact().label() + ": " + told.fact().originalName())
        .toList();
  }

  private List<Batch> batches() throws IOException {
    return Batch.all(house.whole());
  }

  /// The first.
  private Outcome takeBack(Program program, Unlocked ingrid) {
    Chronicle whole =
        program.desk(InquiryDesk.class).read(ingrid, house.inquiry(), Purpose.WORK).orElseThrow();
    return program
        .desk(BatchDesk.class)
        .takeBack(ingrid, house.inquiry(), Batch.all(whole).getFirst().id(), "wrong box", _ -> {})
        .orElseThrow();
  }

  private int kinds() throws IOException {
    return Kinds.of(house.whole()).all().size();
  }

  private int entries() throws IOException {
    return Math.toIntExact(
        Subjects.each(house.whole(), subject -> Entry.of(subject).stream()).count());
  }

  private Path csv(String rows) throws IOException {
    return Files.writeString(folder.resolve("acts.csv"), rows);
  }

  private int bring(Path table, String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("--mapping", folder.resolve("mapping.json").toString()));
    return without(table, all.toArray(String[]::new));
  }

  /// Without a mapping.
  private int without(Path table, String... more) {
    return house.bring(table, more);
  }

  private int acts() throws IOException {
    return house.as((program, ingrid) ->
        Events.of(program.desk(EventsDesk.class).read(ingrid, house.inquiry()).orElseThrow())
            .acts()
            .size());
  }
}
