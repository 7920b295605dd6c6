package org.safeconduct.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.records.Rulings.ENGLISH;
import static org.safeconduct.server.records.Rulings.SPANISH;
import static org.safeconduct.server.records.Rulings.file;
import static org.safeconduct.server.records.Rulings.ruling;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.EntryImportDesk.Imported;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

class EntryImportTest {
  @TempDir Path folder;

  private static Imported take(InquiryWorld world, Incoming incoming) {
    return world
        .entries
        .take(world.documenter(), world.inquiry, incoming, (_, _) -> {})
        .orElseThrow();
  }

  private static Chronicle whole(InquiryWorld world) {
    return world.inquiries.read(world.documenter(), world.inquiry, Purpose.WORK).orElseThrow();
  }

  private static List<Entry> all(InquiryWorld world) {
    return Subjects.each(whole(world), subject -> Entry.of(subject).stream()).toList();
  }

  private static Entry titled(InquiryWorld world, String english) {
    return all(world).stream()
        .filter(e -> e.title().in(ENGLISH).equals(Optional.of(english)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void takesInAKindItsEntriesAndWhatLinksThemEvenForward() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Imported imported =
          take(world, file(ruling("a", "2004-07-05", "b"), ruling("b", "2001", "a", "gone")));
      assertThat(imported).isInstanceOf(Imported.TakenIn.class);
      assertThat(((Imported.TakenIn) imported).tally()).isEqualTo(new Plan.Tally(2, 0, 0, 0, 1));
      Entry first = titled(world, "Ruling a");
      Entry second = titled(world, "Ruling b");
      assertThat(first.values()).contains(new FieldValue("earlier", new Value.Linked(second.id())));
      assertThat(second.values()).contains(new FieldValue("earlier", new Value.Linked(first.id())));
      RecordKind kind = Kinds.of(whole(world)).keyed("ruling").orElseThrow();
      assertThat(kind.name().best(SPANISH)).isEqualTo("Sentencia");
      assertThat(
              kind.field("court").orElseThrow().option("sala").orElseThrow().label().best(ENGLISH))
          .isEqualTo("A chamber");
    }
  }

  @Test
  void addsNothingTheSecondTime() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Incoming same = file(ruling("a", "2004"), ruling("b", "2001", "a"));
      take(world, same);
      int facts = whole(world).entries().size();
      assertThat(take(world, same))
          .isEqualTo(new Imported.NothingNew(new Plan.Tally(0, 0, 2, 0, 0)));
      assertThat(whole(world).entries()).hasSize(facts);
    }
  }

  @Test
  void aRowThatChangedOverThereCorrectsAndTheFirstStaysToBeRead() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, file(ruling("a", "2004"), ruling("b", "2001")));
      Imported again = take(world, file(ruling("a", "2004-07-05"), ruling("b", "2001")));
      assertThat(((Imported.TakenIn) again).tally()).isEqualTo(new Plan.Tally(0, 1, 1, 0, 0));
      Entry corrected = titled(world, "Ruling a");
      assertThat(corrected.before()).hasSize(1);
      assertThat(all(world)).hasSize(2);
    }
  }

  @Test
  void takingBackTheBatchThatCorrectedLetsTheFirstStandAgain() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, file(ruling("a", "2004")));
      Entry before = titled(world, "Ruling a");
      SubjectId second =
          ((Imported.TakenIn) take(world, file(ruling("a", "2005"), ruling("c", "2006")))).batch();
      InquiryWorld.written(back(world, second));
      assertThat(all(world)).hasSize(1);
      assertThat(titled(world, "Ruling a").values()).isEqualTo(before.values());
      assertThat(Kinds.of(whole(world)).keyed("ruling")).isPresent();
    }
  }

  @Test
  void takesABatchBackWholeWithItsKindAndInAgain() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Incoming rulings = file(ruling("a", "2004"), ruling("b", "2001"));
      SubjectId batch = ((Imported.TakenIn) take(world, rulings)).batch();
      InquiryWorld.written(back(world, batch));
      assertThat(all(world)).isEmpty();
      assertThat(Kinds.of(whole(world)).all()).isEmpty();
      assertThat(take(world, rulings)).isInstanceOf(Imported.TakenIn.class);
      assertThat(all(world)).hasSize(2);
    }
  }

  @Test
  void keepsTheKindOnWhichSomebodyElsesEntryStands() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId batch = ((Imported.TakenIn) take(world, file(ruling("a", "2004")))).batch();
      RecordKind kind = Kinds.of(whole(world)).keyed("ruling").orElseThrow();
      EntryRecorded typed =
          new EntryRecorded(kind.id(), Labels.of(ENGLISH, "By hand"), List.of(), null);
      InquiryWorld.written(
          world
              .records
              .record(world.documenter(), world.inquiry, world.inquiries.drawSubject(), typed)
              .orElseThrow());
      InquiryWorld.written(back(world, batch));
      assertThat(all(world)).hasSize(1);
      assertThat(Kinds.of(whole(world)).keyed("ruling")).isPresent();
    }
  }

  @Test
  void leavesAloneWhatWasChangedThereAndHere() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, file(ruling("a", "2004")));
      Entry entry = titled(world, "Ruling a");
      EntryRecorded here =
          new EntryRecorded(entry.kind(), Labels.of(ENGLISH, "Checked"), entry.values(), null);
      Seen seen = whole(world).seen(entry.id());
      InquiryWorld.written(
          world
              .records
              .correct(
                  world.documenter(),
                  world.inquiry,
                  entry.id(),
                  new RecordsDesk.Correction(seen, here, "read the original"))
              .orElseThrow());
      assertThat(take(world, file(ruling("a", "2005"))))
          .isEqualTo(new Imported.NothingNew(new Plan.Tally(0, 0, 0, 1, 0)));
      assertThat(titled(world, "Checked").before()).hasSize(1);
    }
  }

  @Test
  void writesNothingAndNamesEverythingThatDoesNotFit() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      int facts = whole(world).entries().size();
      Arriving wrong =
          new Arriving(
              "ruling",
              "x",
              Labels.NONE,
              List.of(
                  new FieldValue("court", new Value.Chosen("nowhere")),
                  new FieldValue("day", new Value.Amount("5")),
                  new FieldValue("colour", new Value.Answer(true))),
              List.of());
      Imported imported = take(world, file(ruling("a", "2004"), wrong, ruling("a", "2005")));
      assertThat(((Imported.Unfit) imported).plan().misfits())
          .containsExactlyInAnyOrder(
              new Misfit("a", "", Misfit.Why.TWICE),
              new Misfit("x", "court", Misfit.Why.NO_SUCH_CHOICE),
              new Misfit("x", "day", Misfit.Why.NOT_OF_THIS_KIND),
              new Misfit("x", "colour", Misfit.Why.NO_SUCH_FIELD),
              new Misfit("x", "", Misfit.Why.NO_TITLE));
      assertThat(whole(world).entries()).hasSize(facts);
    }
  }

  @Test
  void goesOnWhereItWasBrokenOffInTheSameBatch() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      Arriving[] many = new Arriving[1_100];
      for (int i = 0; i < many.length; i++) many[i] = ruling("n" + i, "2004");
      Incoming incoming = file(many);
      Plan.Ready plan =
          (Plan.Ready)
              world.entries.plan(world.documenter(), world.inquiry, incoming).orElseThrow();
      assertThat(plan.commits()).hasSize(4);
      InquiryWorld.written(world.entries.write(world.documenter(), plan.commits().get(0)));
      InquiryWorld.written(world.entries.write(world.documenter(), plan.commits().get(1)));
      Imported.TakenIn rest = (Imported.TakenIn) take(world, incoming);
      assertThat(rest.batch()).isEqualTo(plan.batch());
      assertThat(rest.tally()).isEqualTo(new Plan.Tally(600, 0, 500, 0, 0));
      assertThat(all(world)).hasSize(1_100);
    }
  }

  @Test
  void addsToAKindThatIsThereAndChangesNothingOfIt() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      take(world, file(ruling("a", "2004")));
      Field more = Field.of("judge", FieldKind.TEXT, Labels.of(ENGLISH, "Judge"));
      Field renamed = Field.of("day", FieldKind.DATE, Labels.of(ENGLISH, "Another name"));
      Sketch wider =
          Sketch.own("ruling", Rulings.KIND.name(), List.of(SPANISH), List.of(renamed, more));
      take(world, file(wider, ruling("a", "2004")));
      RecordKind kind = Kinds.of(whole(world)).keyed("ruling").orElseThrow();
      assertThat(kind.fields().stream().map(Field::key))
          .containsExactly("court", "day", "grounds", "earlier", "judge");
      assertThat(kind.field("day").orElseThrow().label().best(ENGLISH)).isEqualTo("Day");
    }
  }

  private static Outcome back(InquiryWorld world, SubjectId batch) {
    return world
        .batches
        .takeBack(world.documenter(), world.inquiry, batch, "wrong file", _ -> {})
        .orElseThrow();
  }
}
