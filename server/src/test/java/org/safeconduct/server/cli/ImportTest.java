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
import org.safeconduct.server.events.Events;
import org.safeconduct.server.events.EventsDesk;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.Kinds;
import org.safeconduct.server.vault.Unlocked;

/// A table of acts brought in from the command line, on a stopped server.
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
  private Founded founded;
  private ScopeId inquiry;

  @BeforeEach
  void found() throws IOException {
    founded = Founded.in(folder);
    inquiry = founded.inquiry("Raids");
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

  private int kinds() throws IOException {
    return founded.as("ingrid", (program, ingrid) -> Kinds.of(whole(program, ingrid)).all().size());
  }

  private int entries() throws IOException {
    return founded.as(
        "ingrid",
        (program, ingrid) ->
            Math.toIntExact(
                Subjects.each(whole(program, ingrid), subject -> Entry.of(subject).stream())
                    .count()));
  }

  private Chronicle whole(Program program, Unlocked ingrid) {
    return program.desk(InquiryDesk.class).read(ingrid, inquiry, Purpose.WORK).orElseThrow();
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
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "import",
                "--data",
                founded.data().toString(),
                "--as",
                "ingrid",
                "--passphrase-file",
                founded.passphrase("ingrid").toString(),
                "--inquiry",
                inquiry.toString()));
    arguments.addAll(List.of(more));
    arguments.add(table.toString());
    return Founded.run(arguments.toArray(String[]::new));
  }

  private int acts() throws IOException {
    return founded.as(
        "ingrid",
        (program, ingrid) ->
            Events.of(program.desk(EventsDesk.class).read(ingrid, inquiry).orElseThrow())
                .acts()
                .size());
  }
}
