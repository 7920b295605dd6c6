package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.shelter.ShelterWorld.TODAY;
import static org.safeconduct.server.shelter.ShelterWorld.written;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.vault.Unlocked;

class ShelterDeskTest {
  private static final PartialDate ON = PartialDate.parse("2026-11-23");

  @TempDir Path folder;
  private ShelterWorld it;

  @BeforeEach
  void open() {
    it = new ShelterWorld(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void aCaseworkerAsksAndTheShelterPlacesWithoutTheCaseworkerLearningWhere() {
    SubjectId place = it.place("Heron", 2);
    ScopeId asking = it.ask(Assured.CHECKED);
    assertThat(it.asks.look(it.shelter, asking).asks().asks())
        .singleElement()
        .satisfies(
            a -> assertThat(a.asked().fact().needs()).containsExactly("No stairs, insulin."));
    ScopeId stay = it.takeUp(asking);
    it.placed(stay, place);
    assertThat(it.asks.look(it.asker, asking).asks().asks())
        .singleElement()
        .isInstanceOf(Ask.Met.class);
    assertThat(it.world.journal().open(it.asker, stay, Purpose.WORK)).isEmpty();
    assertThat(it.world.journal().open(it.asker, it.register, Purpose.WORK)).isEmpty();
    assertThatThrownBy(() -> it.stays.look(it.asker, stay)).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> it.places.look(it.asker, place)).isInstanceOf(Absent.class);
    assertThat(it.stays.of(it.asker, asking)).isEmpty();
  }

  @Test
  void theShelterDoesNotReadTheCasefile() {
    it.ask(Assured.CHECKED);
    assertThatThrownBy(() -> it.casework.look(it.shelter, it.casefile)).isInstanceOf(Absent.class);
  }

  @Test
  void noListAndNoSearchOfWhoAsksTellsTheTown() {
    it.stayAt(it.place("Heron", 2));
    assertThat(found(it.shelter, Query.words(ShelterWorld.TOWN)).total()).isPositive();
    assertThat(found(it.asker, Query.words(ShelterWorld.TOWN)).total()).isZero();
    assertThat(found(it.asker, Query.words("Weir")).total()).isZero();
    Query everything = Query.words("").page(0, 200);
    assertThat(found(it.asker, everything).hits())
        .allSatisfy(hit -> assertThat(hit.row().shown().toString()).doesNotContain("Heron"))
        .noneMatch(hit -> List.of("stay", "placement", "place").contains(hit.row().kind()));
  }

  @Test
  void nobodyGetsAnAddressWhileItIsOpenWhoReadsIt() {
    SubjectId place = it.place("Heron", 2);
    ScopeId asking = it.ask(Assured.NOT_YET_CHECKED);
    ScopeId stay = it.takeUp(asking);
    assertThatThrownBy(() -> it.placed(stay, place))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().key()).contains("not-checked"));
    assure(asking, Assured.CHECKED);
    SubjectId placement = it.placed(stay, place);
    assure(asking, Assured.PERHAPS_NOT_THEIRS);
    assertThatThrownBy(() -> tell(stay, placement, Knower.THE_PERSON))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().key()).contains("perhaps-not-theirs"));
    tell(stay, placement, Knower.DRIVER);
    assertThat(it.stays.look(it.shelter, stay).stay().standing().getFirst().told())
        .singleElement()
        .satisfies(told -> assertThat(told.fact().knower()).isEqualTo(Knower.DRIVER));
  }

  @Test
  void whoDoubtsInTheCasefileDoesNotSayCheckedAtTheDoor() {
    ScopeId asking = it.ask(Assured.NOT_YET_CHECKED);
    Chronicle casefile = it.casework.look(it.asker, it.casefile);
    Draft doubt =
        Draft.of(
            it.casefile,
            casefile.root(),
            casefile.seen(casefile.root()),
            new OwnHandsDoubted(List.of("Another hand wrote.")));
    written(it.world.journal().write(it.asker, List.of(doubt)));
    assertThatThrownBy(() -> assure(asking, Assured.CHECKED))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.refusal().key()).contains("perhaps-not-theirs"));
    assure(asking, Assured.PERHAPS_NOT_THEIRS);
  }

  @Test
  void noMoreBedsAreGivenThanThereAre() {
    SubjectId place = it.place("Heron", 1);
    ScopeId stay = it.stayAt(place);
    assertThat(it.places.free(it.shelter)).isEmpty();
    assertThatThrownBy(() -> it.placed(stay, place)).isInstanceOf(Refused.class);
    SubjectId placement = it.stays.look(it.shelter, stay).stay().standing().getFirst().id();
    written(it.stays.end(it.shelter, it.at(stay, placement), TODAY.plusDays(1), List.of()));
    assertThat(it.places.free(it.shelter)).singleElement().matches(free -> free.beds() == 1);
  }

  @Test
  void nobodyComesToAClosedPlace() {
    SubjectId place = it.place("Heron", 2);
    Seen seen = it.places.look(it.shelter, place).seen();
    written(it.places.close(it.shelter, place, seen, List.of("The neighbour asks.")));
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    assertThatThrownBy(() -> it.placed(stay, place)).isInstanceOf(Refused.class);
  }

  @Test
  void twoAskingsOfOnePersonLieInOneScope() {
    ScopeId first = it.ask(Assured.NOT_YET_CHECKED);
    assertThat(it.ask(Assured.CHECKED)).isEqualTo(first);
    assertThat(it.asks.look(it.asker, first).asks().asks()).hasSize(2);
    assertThat(it.asks.look(it.asker, first).asks().assured()).isEqualTo(Assured.CHECKED);
  }

  @Test
  void whatWasAnsweredIsNotAnsweredAgain() {
    ScopeId asking = it.ask(Assured.CHECKED);
    SubjectId ask = it.asks.look(it.shelter, asking).asks().asks().getFirst().id();
    Seen seen = it.asks.look(it.shelter, asking).chronicle().seen(ask);
    assertThatThrownBy(() -> it.asks.decline(it.shelter, asking, ask, seen, List.of()))
        .isInstanceOf(Refused.class);
    written(it.asks.decline(it.shelter, asking, ask, seen, List.of("No bed before Monday.")));
    assertThatThrownBy(() -> it.takeUp(asking)).isInstanceOf(Refused.class);
    assertThat(due(it.shelter)).isEmpty();
  }

  @Test
  void theCaseworkersLeaveOutOfFiguresWhomTheShelterWantsLeftOut() {
    ScopeId asking = it.ask(Assured.CHECKED);
    written(it.asks.demandOutOfFigures(it.shelter, asking));
    assertThat(due(it.asker)).contains("shelter.due.figures");
    written(it.asks.leaveOutOfFigures(it.asker, asking));
    Chronicle chronicle = it.casework.look(it.asker, it.casefile);
    assertThat(Casework.of(chronicle).keptFromFigures()).isTrue();
    assertThat(due(it.asker)).doesNotContain("shelter.due.figures");
  }

  @Test
  void aSignIsExpectedKeptAndMissed() {
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    SubjectId sign = it.fresh();
    StayDesk.At at = new StayDesk.At(stay, sign, Seen.NOTHING);
    Rhythm evening = new Rhythm(TODAY, 80, ZoneOffset.UTC, 1);
    Step host = new Step(Step.Whom.HOST, "Ask whether the light was on.");
    written(
        it.signs.agree(
            it.shelter,
            at,
            new CheckInAgreed("a flower", "", evening, List.of(host), List.of(), null)));
    assertThat(due(it.shelter)).contains("shelter.due.sign");
    assertThatThrownBy(() -> it.signs.miss(it.shelter, it.at(stay, sign), List.of()))
        .isInstanceOf(Refused.class);
    assertThat(it.signs.isAwaited(running(stay))).isTrue();
    it.world.pass(Duration.ofHours(12));
    written(it.signs.miss(it.shelter, it.at(stay, sign), List.of("Asked the host.")));
    assertThat(due(it.shelter)).contains("shelter.due.missed");
    written(it.signs.keep(it.shelter, it.at(stay, sign), evening.begins(), List.of()));
    assertThat(due(it.shelter)).contains("shelter.due.sign").doesNotContain("shelter.due.missed");
    assertThat(it.stays.look(it.shelter, stay).stay().running().getFirst().next())
        .isEqualTo(evening.begins().plus(Duration.ofDays(1)));
    assertThat(it.signs.isAwaited(running(stay))).isTrue();
    CheckIn.Running last = running(stay);
    written(it.signs.stop(it.shelter, it.at(stay, sign), List.of()));
    assertThat(it.signs.isAwaited(last)).as("nobody is woken any more").isFalse();
  }

  private CheckIn.Running running(ScopeId stay) {
    return it.stays.look(it.shelter, stay).stay().running().getFirst();
  }

  @Test
  void noStepAsksTheFamilyUnlessThePersonSaidSo() {
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    Rhythm evening = new Rhythm(TODAY, 80, ZoneOffset.UTC, 1);
    List<Step> steps = List.of(new Step(Step.Whom.FAMILY, "Ring the sister."));
    assertThatThrownBy(() ->
            it.signs.agree(
                it.shelter, at, new CheckInAgreed("a flower", "", evening, steps, List.of(), null)))
        .isInstanceOf(Refused.class);
    written(
        it.signs.agree(
            it.shelter,
            at,
            new CheckInAgreed(
                "a flower", "", evening, steps, List.of("My sister, only she."), null)));
  }

  @Test
  void daysAreNotTheWrongWayRound() {
    SubjectId place = it.place("Heron", 1);
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    PlacementMade made = new PlacementMade(place, TODAY, TODAY.minusDays(1), List.of());
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    assertThatThrownBy(() -> it.stays.place(it.shelter, at, made)).isInstanceOf(Refused.class);
  }

  private void assure(ScopeId asking, Assured assured) {
    Chronicle chronicle = it.asks.look(it.asker, asking).chronicle();
    written(it.asks.assure(it.asker, asking, chronicle.seen(chronicle.root()), assured));
  }

  private void tell(ScopeId stay, SubjectId placement, Knower knower) {
    AddressTold told = new AddressTold(knower, "Olga", ON, "by voice");
    written(it.stays.tell(it.shelter, it.at(stay, placement), told));
  }

  private List<String> due(Unlocked member) {
    return found(member, Query.list(DueRow.KIND)).hits().stream()
        .map(Found.Hit::row)
        .map(DueRow::of)
        .map(DueRow::what)
        .filter(what -> what.startsWith("shelter."))
        .toList();
  }

  private Found found(Unlocked member, Query query) {
    it.search.catchUp(member);
    return it.search.find(member, query, Purpose.WORK);
  }
}
