package org.safeconduct.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.dossier.Exported;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.records.EntryImportDesk;
import org.safeconduct.server.records.EntryImportDesk.Imported;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Kinds;
import org.safeconduct.server.records.Plan;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.RecordsFact.KindPublished;
import tools.jackson.databind.JsonNode;

/// Collections from other programs, taken into an inquiry on real keys and real logs.
class CollectionTest {
  @TempDir Path folder;

  private static Imported take(InquiryWorld world, Incoming incoming) {
    return new EntryImportDesk(world.journal.journal(), world.inquiries)
        .take(world.documenter(), world.inquiry, incoming, (_, _) -> {})
        .orElseThrow();
  }

  private static Plan.Tally takenIn(Imported imported) {
    assertThat(imported).isInstanceOf(Imported.TakenIn.class);
    return ((Imported.TakenIn) imported).tally();
  }

  @Test
  void takesACollectionInOnceAndLeavesOutLinksToWhatIsNotThere() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Incoming incoming =
          Origin.UWAZI.read("rulings", UwaziReaderTest.collection()).read().orElseThrow();
      assertThat(takenIn(take(world, incoming))).isEqualTo(new Plan.Tally(2, 0, 0, 0, 1));
      assertThat(take(world, incoming))
          .isEqualTo(new Imported.NothingNew(new Plan.Tally(0, 0, 2, 0, 1)));
    }
  }

  @Test
  void keepsItsEntriesFromAnExportAndSaysSo() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, Origin.UWAZI.read("rulings", UwaziReaderTest.collection()).read().orElseThrow());
      InquiryPlan plan =
          world
              .exports
              .look(world.lawyer(), world.inquiry, InquiryWorld.COURT, Aim.ACCOUNTABILITY)
              .orElseThrow()
              .plan();
      assertThat(plan.staying(What.ENTRY)).hasSize(2);
      assertThat(plan.isNothing()).isTrue();
    }
  }

  private static void publish(InquiryWorld world) {
    Kinds.of(world.inquiries.read(world.documenter(), world.inquiry, Purpose.WORK).orElseThrow())
        .all()
        .forEach(kind ->
            InquiryWorld.written(
                world
                    .records
                    .change(
                        world.documenter(),
                        world.inquiry,
                        kind.id(),
                        seen(world, kind),
                        new KindPublished("the court's gazette"))
                    .orElseThrow()));
  }

  private static Seen seen(InquiryWorld world, RecordKind kind) {
    return world
        .records
        .read(world.documenter(), world.inquiry, kind.id())
        .orElseThrow()
        .seen(kind.id());
  }

  @Test
  void letsThemLeaveOnceSomebodySaidWhereAnybodyCanReadThem() throws IOException {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, Origin.UWAZI.read("rulings", UwaziReaderTest.collection()).read().orElseThrow());
      publish(world);
      JsonNode export = Exported.json(world);
      Exported.isByItsSchema(export);
      assertThat(export.at("/entries").size()).isEqualTo(2);
      assertThat(export.at("/values").size()).isPositive();
      Exported.isWholeInItself(Exported.entities(world));
    }
  }

  @Test
  void takesTheRealCollectionsIn() throws IOException {
    String data = System.getenv("SAFECONDUCT_DATA");
    assumeThat(data).as("SAFECONDUCT_DATA is not set: no real collection was taken in").isNotNull();
    try (InquiryWorld world = new InquiryWorld(folder)) {
      for (var from : List.of("uwazi-interamerican", "ftm")) {
        Origin origin = from.equals("ftm") ? Origin.FOLLOW_THE_MONEY : Origin.UWAZI;
        long began = System.nanoTime();
        Incoming incoming =
            origin.read(from, UwaziReaderTest.files(Path.of(data, from))).read().orElseThrow();
        Plan.Tally tally = takenIn(take(world, incoming));
        System.out.println(
            from + ": " + tally + " in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        assertThat(tally.added()).isEqualTo(from.equals("ftm") ? 22 : 142);
        assertThat(take(world, incoming)).isInstanceOf(Imported.NothingNew.class);
      }
      publish(world);
      JsonNode export = Exported.json(world);
      Exported.isByItsSchema(export);
      assertThat(export.at("/entries").size()).isEqualTo(142 + 22);
      Exported.isWholeInItself(Exported.entities(world));
    }
  }
}
