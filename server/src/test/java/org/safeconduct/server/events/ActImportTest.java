package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.ActImportDesk.Imported;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActFile.Wrong;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActMappings;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;

/// A small table, and the 1,199 Chilean acts where the data lies.
class ActImportTest {
  static final ActMapping MAPPING =
      ActMappings.read(
          """
          {"name": "small/1", "key": ["id"], "missing": ["NA", ""], "event": "The raid",
           "type": {"column": "what", "words": {"torture": ["02011111000004"]}, "none": null},
           "from": [{"column": "from", "characters": 10}], "until": [{"column": "until", "characters": 10}],
           "otherwise": null, "pseudonym": "V-{id}",
           "perpetrator": {"office": "office", "unit": "unit", "type": null, "degree": "01010000000018"},
           "place": {"country": "GE", "site": "site", "latitude": "lat", "longitude": "lon", "exact": "exact"},
           "floor": "town", "methods": [], "told": ["note"]}
          """
              .getBytes(StandardCharsets.UTF_8));
  private static final String HEAD = "id,what,from,until,office,unit,site,lat,lon,exact,note\n";

  @TempDir Path folder;

  static byte[] table(String... rows) {
    return (HEAD + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static ActFile read(byte[] table, ActMapping mapping) {
    try {
      return ActFile.read(Csv.read("acts.csv", new ByteArrayInputStream(table)), mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Imported take(InquiryWorld world, byte[] table, ActMapping mapping) {
    Brought brought = new Brought("acts.csv", Digest.sha256(table), mapping);
    return world
        .acts
        .take(world.documenter(), world.inquiry, brought, read(table, mapping), _ -> {})
        .orElseThrow();
  }

  private static Events events(InquiryWorld world) {
    return Events.of(world.events.read(world.documenter(), world.inquiry).orElseThrow());
  }

  private static final byte[] SMALL =
      table(
          "1,torture,2017-04-02,2017-04-02,Guard,3rd,Hangar,42.31,44.93,1,tall",
          "2,torture,2017-04-02,2017-04-09,Guard,3rd,Hangar,42.31,44.93,1,NA",
          "3,torture,NA,2017-05-01,NA,NA,NA,NA,NA,NA,NA");

  @Test
  void readsDatesOnlyAsPreciselyAsTheyStandThere() {
    assertThat(read(SMALL, MAPPING).rows())
        .extracting(row -> row.during())
        .containsExactly(
            PartialDate.parse("2017-04-02"),
            PartialDate.parse("between 2017-04-02 and 2017-04-09"),
            PartialDate.parse("before 2017-05-01"));
    assertThat(read(SMALL, MAPPING).rows().getFirst().told()).containsExactly("note: tall");
  }

  @Test
  void namesEveryWrongCellAtOnce() {
    byte[] wrong =
        table(
            "1,torture,2017-04-09,2017-04-02,Guard,3rd,Hangar,42.31,44.93,1,",
            "2,teasing,mid-May,,Guard,3rd,Hangar,1942,44.93,1,",
            "3,torture,2017-04-02,,,,,,,,",
            "3,NA,2017-04-02,,,,,,,,",
            "3,torture,2017-04-02,,,,,,,,");
    assertThat(read(wrong, MAPPING).wrong())
        .containsExactly(
            new Wrong(2, "until", "before-its-beginning"),
            new Wrong(3, "what", "not-mapped"),
            new Wrong(3, "from", "not-a-date"),
            new Wrong(3, "lat", "not-a-point"),
            new Wrong(5, "what", "missing"),
            new Wrong(6, "id", "twice"));
    assertThat(read("id,what\n1,torture\n".getBytes(StandardCharsets.UTF_8), MAPPING).wrong())
        .extracting(Wrong::reason)
        .containsOnly("no-column");
  }

  @Test
  void readsNoMappingThatIsNone() {
    for (String json : List.of("{}", "[1]", "{\"name\": \"x\"", "{\"nmae\": \"x\"}")) {
      assertThatThrownBy(() -> ActMappings.read(json.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(ActMappings.shipped("chile").orElseThrow().columns()).hasSizeGreaterThan(40);
    assertThat(ActMappings.shipped("../chile")).isEmpty();
  }

  @Test
  void makesPeopleAndPlacesOnceHoweverManyRowsNameThem() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      assertThat(take(world, SMALL, MAPPING)).isInstanceOf(Imported.TakenIn.class);
      Events events = events(world);
      assertThat(events.acts()).hasSize(3);
      assertThat(events.victims()).hasSize(3);
      assertThat(events.perpetrators()).hasSize(1);
      assertThat(events.places()).hasSize(1);
      assertThat(events.events().values()).extracting(Event::title).containsExactly("The raid");
    }
  }

  @Test
  void addsNothingTwiceAndGoesOnWithWhatIsNew() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, SMALL, MAPPING);
      assertThat(take(world, SMALL, MAPPING)).isEqualTo(new Imported.NothingNew(3));
      byte[] more =
          table(
              "1,torture,2017-04-02,2017-04-02,Guard,3rd,Hangar,42.31,44.93,1,tall",
              "4,torture,2018,2018,Guard,3rd,Hangar,42.31,44.93,1,");
      assertThat(take(world, more, MAPPING))
          .isInstanceOfSatisfying(
              Imported.TakenIn.class,
              taken -> assertThat(List.of(taken.rows(), taken.already())).containsExactly(1, 1));
      assertThat(events(world).acts()).hasSize(4);
      assertThat(events(world).perpetrators()).hasSize(1);
    }
  }

  @Test
  void takesABatchBackWholeAndInAgainAndKeepsWhatOthersStandOn() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Imported.TakenIn first = (Imported.TakenIn) take(world, SMALL, MAPPING);
      Act act = events(world).acts().values().iterator().next();
      WhoDidWhat byHand =
          new WhoDidWhat(
              world.inquiries.drawSubject(),
              byHand(act.recorded()),
              List.of(),
              List.of(),
              Map.of());
      InquiryWorld.written(
          world.events.record(world.documenter(), world.inquiry, byHand).orElseThrow());
      InquiryWorld.written(back(world, first, "wrong file"));
      Events after = events(world);
      assertThat(after.acts()).containsOnlyKeys(byHand.act());
      assertThat(after.victims()).hasSize(1);
      assertThat(after.places()).hasSize(1);
      assertThat(after.perpetrators()).isEmpty();
      assertThatThrownBy(() -> back(world, first, "again")).isInstanceOf(Refused.class);
      assertThat(take(world, SMALL, MAPPING)).isInstanceOf(Imported.TakenIn.class);
      assertThat(events(world).acts()).hasSize(4);
    }
  }

  private static EventsFact.ActRecorded byHand(EventsFact.ActRecorded like) {
    return new EventsFact.ActRecorded(
        like.event(),
        like.type(),
        like.during(),
        like.victims(),
        like.place(),
        like.floor(),
        List.of(),
        null,
        "",
        List.of(),
        null);
  }

  private static Outcome back(InquiryWorld world, Imported.TakenIn batch, String reason) {
    return world
        .batches
        .takeBack(world.documenter(), world.inquiry, batch.batch(), reason, _ -> {})
        .orElseThrow();
  }

  @Test
  void takesInTheChileanActsFiveHundredACommitAndNamesTheTwoThatEndBeforeTheyBegin()
      throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    if (data == null) System.out.println("Not run: the Chilean acts (no SAFECONDUCT_DATA).");
    assumeThat(data).isNotNull();
    byte[] acts =
        Files.readAllBytes(Path.of(Objects.requireNonNull(data), "acts-chile", "acts_odd.csv"));
    ActMapping chile = ActMappings.shipped("chile").orElseThrow();
    ActFile file = read(acts, chile);
    assertThat(file.wrong()).extracting(Wrong::reason).containsOnly("before-its-beginning");
    assertThat(file.wrong()).hasSize(2);
    try (InquiryWorld world = new InquiryWorld(folder)) {
      List<Integer> progress = new ArrayList<>();
      long begun = System.nanoTime();
      Imported taken =
          world
              .acts
              .take(
                  world.documenter(),
                  world.inquiry,
                  new Brought("acts_odd.csv", Digest.sha256(acts), chile),
                  file,
                  progress::add)
              .orElseThrow();
      long written = System.nanoTime();
      Events events = events(world);
      System.out.printf(
          Locale.ROOT,
          "Chilean acts: %d rows in %d ms, read and folded in %d ms%n",
          events.acts().size(),
          (written - begun) / 1_000_000,
          (System.nanoTime() - written) / 1_000_000);
      assertThat(taken).isInstanceOf(Imported.TakenIn.class);
      assertThat(progress).containsExactly(500, 1_000, 1_197);
      assertThat(events.acts()).hasSize(1_197);
      assertThat(events.victims()).hasSize(1_197);
      assertThat(take(world, acts, chile)).isEqualTo(new Imported.NothingNew(1_197));
    }
  }
}
