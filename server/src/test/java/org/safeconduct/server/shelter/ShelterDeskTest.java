package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.shelter.ShelterWorld.TODAY;
import static org.safeconduct.server.shelter.ShelterWorld.written;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.children.AgeBasis;
import org.safeconduct.server.children.Child;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.Guardian;
import org.safeconduct.server.children.Interest;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.vault.Right;
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
    assertThat(it.found(it.shelter, Query.words(ShelterWorld.TOWN)).total()).isPositive();
    assertThat(it.found(it.asker, Query.words(ShelterWorld.TOWN)).total()).isZero();
    assertThat(it.found(it.asker, Query.words("Weir")).total()).isZero();
    Query everything = Query.words("").page(0, 200);
    assertThat(it.found(it.asker, everything).hits())
        .allSatisfy(hit -> assertThat(hit.row().shown().toString()).doesNotContain("Heron"))
        .noneMatch(hit -> List.of("stay", "placement", "place").contains(hit.row().kind()));
  }

  @Test
  void aBedNeedsNoCheckAndAnAddressDoes() {
    ScopeId stay = it.takeUp(it.ask(Assured.NOT_YET_CHECKED));
    SubjectId placement = it.placed(stay, it.place("Heron", 2));
    refused("not-checked", () -> tell(stay, placement, Knower.THE_PERSON));
    tell(stay, placement, Knower.DRIVER);
    it.found(Assured.CHECKED);
    tell(stay, placement, Knower.THE_PERSON);
    assertThat(it.stays.look(it.shelter, stay).stay().standing().getFirst().told())
        .extracting(told -> told.fact().knower())
        .containsExactly(Knower.DRIVER, Knower.THE_PERSON);
  }

  @Test
  void whileOthersPerhapsHoldTheirPhoneNobodyGetsABedOrAnAddress() {
    SubjectId place = it.place("Heron", 2);
    ScopeId asking = it.ask(Assured.CHECKED);
    ScopeId stay = it.takeUp(asking);
    SubjectId placement = it.placed(stay, place);
    it.found(Assured.PERHAPS_NOT_THEIRS);
    assertThat(it.asks.look(it.shelter, asking).asks().assured())
        .as("told to the shelter by the write that said so")
        .isEqualTo(Assured.PERHAPS_NOT_THEIRS);
    refused("perhaps-not-theirs", () -> tell(stay, placement, Knower.THE_PERSON));
    refused("perhaps-not-theirs", () -> it.placed(stay, place));
  }

  @Test
  void whoStandsAtTheDoorAddsDoubtAndTakesNoneAway() {
    ScopeId asking = it.ask(Assured.CHECKED);
    assure(it.shelter, asking, Assured.PERHAPS_NOT_THEIRS);
    assertThat(it.asks.look(it.asker, asking).asks().assured())
        .isEqualTo(Assured.PERHAPS_NOT_THEIRS);
    it.found(Assured.NOT_YET_CHECKED);
    assure(it.shelter, asking, Assured.CHECKED);
    assertThat(it.asks.look(it.shelter, asking).asks().assured())
        .isEqualTo(Assured.NOT_YET_CHECKED);
  }

  @Test
  void whoDoubtsInTheCasefileDoesNotSayCheckedAtTheDoor() {
    ScopeId asking = it.ask(Assured.NOT_YET_CHECKED);
    it.found(Assured.PERHAPS_NOT_THEIRS);
    refused("perhaps-not-theirs", () -> assure(it.asker, asking, Assured.CHECKED));
    assure(it.asker, asking, Assured.PERHAPS_NOT_THEIRS);
  }

  /// What was said long ago is said again before anybody learns an address.
  @Test
  void whatTheCasefileSaidGrowsOld() {
    ScopeId asking = it.ask(Assured.CHECKED);
    ScopeId stay = it.takeUp(asking);
    SubjectId placement = it.placed(stay, it.place("Heron", 2));
    it.world.pass(Asks.HOLDS.plusDays(1));
    refused("said-long-ago", () -> tell(stay, placement, Knower.THE_PERSON));
    written(it.asks.sayAgain(it.asker, asking));
    tell(stay, placement, Knower.THE_PERSON);
  }

  /// By who cannot reach the shelter's door: who can read both is told that it holds no longer.
  @Test
  void whatNobodyToldAgainIsSeenToBeOld() {
    ScopeId asking = it.ask(Assured.CHECKED);
    assertThat(it.word.holds(it.asker, it.asks.look(it.asker, asking).asks())).hasValue(true);
    Draft doubt = it.root().draft(new OwnHandsDoubted(List.of("Another hand wrote.")));
    written(it.world.journal().write(it.asker, List.of(doubt)));
    assertThat(it.word.holds(it.asker, it.asks.look(it.asker, asking).asks())).hasValue(false);
    assertThat(it.word.holds(it.shelter, it.asks.look(it.shelter, asking).asks())).isEmpty();
    written(it.asks.sayAgain(it.asker, asking));
    assertThat(it.asks.look(it.shelter, asking).asks().assured())
        .isEqualTo(Assured.PERHAPS_NOT_THEIRS);
  }

  @Test
  void aChildIsPutWithNoStrangersUntilTwoDecidedIt() {
    ScopeId asking = it.ask(Assured.CHECKED);
    ScopeId stay = it.takeUp(asking);
    SubjectId place = it.place("Heron", 3);
    SubjectId child = Child.subject(it.casework.look(it.asker, it.casefile));
    written(
        it.children.write(
            it.asker, it.atCasefile(child), new AgeRecorded(AgeBasis.SAID, 15, List.of())));
    refused("casework.refuse.heeded", () -> it.placed(stay, place));
    refused("casework.refuse.heeded", () -> place(stay, place, null));
    place(stay, place, Company.RELATIVES);
    InterestProposed hosts =
        new InterestProposed(
            Interest.STAYING_WITH_UNRELATED_ADULTS, "With the host couple", List.of());
    SubjectId decision = it.fresh();
    written(it.children.propose(it.asker, it.atCasefile(decision), hosts));
    refused("casework.refuse.heeded", () -> it.placed(stay, place));
    Audience second = new Audience.OfMember(it.second.member());
    written(it.world.journal().grant(it.asker, it.casefile, second, Right.WRITE, null));
    written(it.children.agree(it.second, it.atCasefile(decision), List.of()));
    it.placed(stay, place);
    assertThat(it.asks.look(it.shelter, asking).asks().heeded())
        .anySatisfy(one -> assertThat(one.words()).containsExactly("With the host couple"));
  }

  @Test
  void noStepAsksTheFamilyOfAChildWhoseGuardianIsTheDanger() {
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    SubjectId child = Child.subject(it.casework.look(it.asker, it.casefile));
    written(
        it.children.write(
            it.asker, it.atCasefile(child), new AgeRecorded(AgeBasis.SAID, 15, List.of())));
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    Rhythm evening = new Rhythm(TODAY, 80, ZoneOffset.UTC, 1);
    CheckInAgreed family =
        new CheckInAgreed(
            "a flower",
            "",
            evening,
            List.of(new Step(Step.Whom.FAMILY, "Ring the sister.")),
            List.of("My sister, only she."),
            null);
    written(
        it.children.write(
            it.asker,
            it.atCasefile(child),
            new GuardianSaid(Guardian.IS_THE_DANGER, "father", List.of())));
    refused("casework.refuse.heeded", () -> it.signs.agree(it.shelter, at, family));
    written(
        it.children.write(
            it.asker, it.atCasefile(child), new GuardianSaid(Guardian.COUNTS, "", List.of())));
    written(it.signs.agree(it.shelter, at, family));
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

  /// Both have seen that it is free, and press at the same moment; again and again.
  @Test
  void oneOfTwoWhoGiveTheLastBedAtOnceGetsIt() throws Exception {
    ScopeId first = it.takeUp(it.ask(Assured.CHECKED));
    ScopeId second = it.stayOfAnother();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 8; round++) {
        SubjectId place = it.place("Heron " + round, 1);
        CyclicBarrier together = new CyclicBarrier(2);
        Future<Boolean> one = two.submit(() -> given(together, it.shelter, first, place));
        Future<Boolean> other = two.submit(() -> given(together, it.second, second, place));
        assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        assertThat(standing(first, place) + standing(second, place)).isEqualTo(1);
      }
    }
  }

  /// More beds than who want one: being slower costs nobody a bed that is free.
  @Test
  void twoWhoGiveTwoBedsAtOnceBothGetOne() throws Exception {
    ScopeId first = it.takeUp(it.ask(Assured.CHECKED));
    ScopeId second = it.stayOfAnother();
    SubjectId place = it.place("Heron", 2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      CyclicBarrier together = new CyclicBarrier(2);
      Future<Boolean> one = two.submit(() -> given(together, it.shelter, first, place));
      Future<Boolean> other = two.submit(() -> given(together, it.second, second, place));
      assertThat(List.of(one.get(), other.get())).containsExactly(true, true);
    }
  }

  private boolean given(CyclicBarrier together, Unlocked by, ScopeId stay, SubjectId place)
      throws Exception {
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    together.await();
    try {
      written(it.stays.place(by, at, ShelterWorld.placement(place, Company.NOBODY)));
      return true;
    } catch (Refused no) {
      assertThat(no.refusal().key()).isEqualTo("shelter.refuse.no-bed");
      return false;
    }
  }

  private long standing(ScopeId stay, SubjectId place) {
    return it.stays.look(it.shelter, stay).stay().standing().stream()
        .filter(one -> one.place().equals(place))
        .count();
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
    assertThat(it.due(it.shelter)).isEmpty();
  }

  @Test
  void theCaseworkersLeaveOutOfFiguresWhomTheShelterWantsLeftOut() {
    ScopeId asking = it.ask(Assured.CHECKED);
    written(it.asks.demandOutOfFigures(it.shelter, asking));
    assertThat(it.due(it.asker)).contains("shelter.due.figures");
    written(it.asks.leaveOutOfFigures(it.asker, asking));
    Chronicle chronicle = it.casework.look(it.asker, it.casefile);
    assertThat(Casework.of(chronicle).keptFromFigures()).isTrue();
    assertThat(it.due(it.asker)).doesNotContain("shelter.due.figures");
  }

  @Test
  void daysAreNotTheWrongWayRound() {
    SubjectId place = it.place("Heron", 1);
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    PlacementMade made =
        new PlacementMade(place, TODAY, TODAY.minusDays(1), List.of(), Company.NOBODY);
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    assertThatThrownBy(() -> it.stays.place(it.shelter, at, made)).isInstanceOf(Refused.class);
  }

  private void assure(Unlocked member, ScopeId asking, Assured assured) {
    Chronicle chronicle = it.asks.look(member, asking).chronicle();
    written(it.asks.assure(member, asking, chronicle.seen(chronicle.root()), assured));
  }

  private void place(ScopeId stay, SubjectId place, @Nullable Company company) {
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    written(it.stays.place(it.shelter, at, ShelterWorld.placement(place, company)));
  }

  private static void refused(String key, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().key()).contains(key));
  }

  private void tell(ScopeId stay, SubjectId placement, Knower knower) {
    AddressTold told = new AddressTold(knower, "Olga", ON, "by voice");
    written(it.stays.tell(it.shelter, it.at(stay, placement), told));
  }
}
