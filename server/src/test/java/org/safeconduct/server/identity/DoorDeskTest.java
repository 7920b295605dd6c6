package org.safeconduct.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.vault.Unlocked;

/// An identity that takes two: *casework* reads it, the coordinator is the custodian.
class DoorDeskTest {
  private static final NameGiven NAME =
      new NameGiven(NameKind.CHOSEN, "Зелимхан Тамаев", List.of(), "Zelimkhan Tamaev");

  @TempDir Path folder;
  private JournalWorld world;
  private DoorDesk desk;
  private Unlocked reader;
  private Unlocked custodian;
  private ScopeId door;
  private ScopeId identity;
  private SubjectId asking;

  @BeforeEach
  void open() {
    world = JournalWorld.in(folder, FactBook.of(IdentityFact.class), FactBook.of(DoorFact.class));
    reader = world.caseworker();
    custodian = world.coordinator();
    asking = SubjectId.random(world.random());
    found(false, new Audience.OfTeam(world.casework()));
  }

  @AfterEach
  void close() {
    reader.close();
    custodian.close();
    world.close();
  }

  @Test
  void aReaderAsksAndACustodianLends() {
    written(ask());
    assertThat(shown()).isFalse();
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR));
    assertThat(names(reader)).containsExactly(NAME);
    Showing.Lent lent = desk.look(reader, door).door().lentTo(reader.member(), now()).orElseThrow();
    assertThat(lent.by()).isEqualTo(custodian.member());
    assertThat(lent.asked().reason()).containsExactly("The consulate asks for the spelling.");
  }

  @Test
  void theCustodianWhoLentReadsNothing() {
    written(ask());
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR));
    assertThat(world.journal().open(custodian, identity, Purpose.WORK)).isEmpty();
  }

  @Test
  void itIsOverWhenTheTimeIsOver() {
    written(ask());
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR));
    world.pass(Duration.ofHours(1));
    assertThat(shown()).isFalse();
    assertThat(desk.look(reader, door).door().lentTo(reader.member(), now())).isEmpty();
  }

  @Test
  void itIsOverWhenTheReaderIsDone() {
    written(ask());
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_DAY));
    written(desk.end(reader, door));
    assertThat(shown()).isFalse();
    assertThat(desk.look(reader, door).door().showings())
        .singleElement()
        .isInstanceOf(Showing.Ended.class);
    assertThatThrownBy(() -> desk.end(reader, door)).isInstanceOf(Refused.class);
  }

  @Test
  void whatWasDeclinedOpensNothingAndIsNotLentAfterwards() {
    written(ask());
    DoorDesk.Ask asked = asked(custodian);
    written(desk.decline(custodian, asked, List.of("Ask her for it.")));
    assertThat(shown()).isFalse();
    assertThatThrownBy(() -> desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aReaderWhoIsNoCustodianLendsNothing() {
    written(ask());
    assertThatThrownBy(() -> desk.lend(reader, asked(reader), Lasting.ONE_HOUR))
        .isInstanceOf(Absent.class);
    assertThat(shown()).isFalse();
  }

  @Test
  void whoIsBothNeedsAnother() {
    found(false, new Audience.OfTeam(world.coordination()));
    written(desk.ask(custodian, door, asking, "amber harbour", List.of("Alone at the desk.")));
    assertThatThrownBy(() -> desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().key()).isEqualTo("identity.refuse.alone"));
    assertThat(world.journal().open(custodian, identity, Purpose.WORK)).isEmpty();
  }

  @Test
  void whereAreFewWhoIsBothLendsToThemselfAndTheOthersAreTold() {
    found(true, new Audience.OfTeam(world.coordination()), new Audience.OfTeam(world.casework()));
    written(desk.ask(custodian, door, asking, "amber harbour", List.of("Alone at the desk.")));
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR));
    assertThat(names(custodian)).containsExactly(NAME);
    assertThat(due()).containsExactly("alone");
    written(desk.notice(custodian, asked(custodian)));
    assertThat(due()).containsExactly("alone");
    written(desk.notice(reader, asked(reader)));
    assertThat(due()).isEmpty();
  }

  @Test
  void anAskingWaitsOnTheCustodiansPageAndShowsNoName() {
    written(ask());
    assertThat(due()).containsExactly("asked");
    Chronicle chronicle = world.journal().open(custodian, door, Purpose.WORK).orElseThrow();
    List<Row> rows = new IdentityListing().rows(chronicle).toList();
    assertThat(rows).flatExtracting(Row::names).isEmpty();
    assertThat(rows.getFirst().shown()).isEqualTo(Map.of());
    assertThat(rows.getFirst().state()).isEqualTo(IdentityListing.BY_TWO);
    written(desk.lend(custodian, asked(custodian), Lasting.ONE_HOUR));
    assertThat(due()).isEmpty();
  }

  @Test
  void oneAsksOnceAtATime() {
    written(ask());
    SubjectId another = SubjectId.random(world.random());
    assertThatThrownBy(() -> desk.ask(reader, door, another, "amber harbour", List.of("Again.")))
        .isInstanceOf(Refused.class);
  }

  private void found(boolean small, Audience... readers) {
    Identities.Of custody = new Identities.Of(world.coordination(), custodian.member(), small);
    desk = new DoorDesk(world.journal(), custody, world.clock());
    List<Compartment.Opening> opened =
        Identities.compartment(custody, world.random())
            .open(reader, ScopeId.random(world.random()), world.casework(), List.of(readers));
    door = opened.getFirst().scope().id();
    identity = opened.getLast().scope().id();
    written(
        world
            .journal()
            .write(
                reader,
                opened.stream().map(Compartment.Opening::scope).toList(),
                opened.stream().map(Compartment.Opening::first).toList()));
    if (List.of(readers).contains(new Audience.OfTeam(world.casework()))) {
      written(
          world
              .journal()
              .write(
                  reader,
                  List.of(
                      Draft.of(identity, SubjectId.random(world.random()), Seen.NOTHING, NAME))));
    }
  }

  private Outcome ask() {
    return desk.ask(
        reader, door, asking, "amber harbour", List.of("The consulate asks for the spelling."));
  }

  private DoorDesk.Ask asked(Unlocked by) {
    return new DoorDesk.Ask(door, asking, desk.look(by, door).seen(asking));
  }

  private List<NameGiven> names(Unlocked member) {
    Chronicle chronicle = world.journal().open(member, identity, Purpose.WORK).orElseThrow();
    return Identity.of(chronicle).names().stream().map(Identity.Kept::fact).toList();
  }

  private boolean shown() {
    return world.journal().open(reader, identity, Purpose.WORK).isPresent();
  }

  private List<String> due() {
    Chronicle chronicle = world.journal().open(custodian, door, Purpose.WORK).orElseThrow();
    return new IdentityListing()
        .rows(chronicle)
        .filter(row -> row.kind().equals("due"))
        .map(row -> DueRow.of(row).what().replace("identity.due.", ""))
        .toList();
  }

  private Instant now() {
    return world.clock().instant();
  }

  private static void written(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Written.class);
  }
}
