package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.shelter.ShelterWorld.TODAY;
import static org.safeconduct.server.shelter.ShelterWorld.written;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.vault.StandingGrant;

/// A place is compromised, on the real journal. The team has two members; one presses.
class AlarmDeskTest {
  @TempDir Path folder;
  private ShelterWorld it;
  private SubjectId place;
  private ScopeId stay;
  private SubjectId alarm;

  @BeforeEach
  void open() {
    it = new ShelterWorld(folder);
    place = it.place("Heron", 2);
    stay = it.stayAt(place);
    alarm = it.fresh();
    note(new LawyerNamed("The lawyer", "by the office", it.asker.member()));
    note(
        new PaperKept(
            Paper.FOR_THE_POLICE, TODAY, List.of("I am of age and left by my own will."), null));
  }

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void onePressStartsTheClockClosesThePlaceAndKnowsWhoIsThere() {
    press(Compromise.POLICE);
    AlarmDesk.Look look = it.alarms.look(it.shelter, alarm);
    assertThat(look.alarm().pressed().at()).isEqualTo(it.world.clock().instant());
    assertThat(it.places.look(it.shelter, place).place()).isInstanceOf(Place.Closed.class);
    assertThat(it.alarms.there(it.shelter, place))
        .singleElement()
        .matches(s -> s.scope().equals(stay));
    assertThat(it.places.free(it.shelter)).isEmpty();
  }

  @Test
  void theSamePressTwiceIsOneAlarm() {
    press(Compromise.POLICE);
    AlarmDesk.Press again =
        new AlarmDesk.Press(alarm, place, Compromise.POLICE, List.of(it.second.member()));
    assertThat(it.alarms.press(it.shelter, again))
        .isInstanceOf(org.safeconduct.server.journal.Outcome.Conflict.class);
    assertThat(it.stays.look(it.shelter, stay).stay().ordered()).hasSize(1);
  }

  @Test
  void onlyWhoIsKeptOpensItUntilItIsOver() {
    press(Compromise.OUR_OWN_LEAK);
    assertThat(granted(it.register)).doesNotContain(new Audience.OfTeam(it.world.casework()));
    assertThat(granted(stay))
        .contains(
            new Audience.OfMember(it.shelter.member()), new Audience.OfMember(it.second.member()))
        .doesNotContain(new Audience.OfTeam(it.world.casework()));
    assertThat(it.stays.look(it.second, stay).stay().standing()).hasSize(1);
    Seen seen = it.alarms.look(it.shelter, alarm).seen();
    written(it.alarms.end(it.shelter, alarm, seen, List.of("Moved everybody.")));
    assertThat(granted(it.register)).contains(new Audience.OfTeam(it.world.casework()));
    assertThat(granted(stay))
        .contains(new Audience.OfTeam(it.world.casework()))
        .doesNotContain(new Audience.OfMember(it.second.member()));
    assertThat(it.places.look(it.second, place).place()).isInstanceOf(Place.Closed.class);
  }

  @Test
  void withinTheHourItIsUndoneWholeAndNotAfterwards() {
    press(Compromise.NEIGHBOUR);
    Seen seen = it.alarms.look(it.shelter, alarm).seen();
    it.world.pass(Duration.ofMinutes(61));
    assertThatThrownBy(() -> it.alarms.undo(it.shelter, alarm, seen, List.of()))
        .isInstanceOf(Refused.class);
    SubjectId first = alarm;
    written(it.alarms.end(it.shelter, first, seen, List.of("Nothing came of it.")));
    Seen closed = it.places.look(it.shelter, place).seen();
    written(it.places.reopen(it.shelter, place, closed, List.of("Quiet for a week.")));

    alarm = it.fresh();
    press(Compromise.NEIGHBOUR);
    it.world.pass(Duration.ofMinutes(59));
    written(
        it.alarms.undo(
            it.shelter, alarm, it.alarms.look(it.shelter, alarm).seen(), List.of("The postman.")));
    assertThat(it.places.look(it.second, place).place()).isInstanceOf(Place.Open.class);
    assertThat(granted(stay)).contains(new Audience.OfTeam(it.world.casework()));
  }

  @Test
  void papersAreSealedToTheLawyerAndNameNoAddress() {
    press(Compromise.POLICE);
    ScopeId papers = papers();
    PapersFact.PapersPrepared prepared = it.papers.look(it.asker, papers).papers().prepared();
    assertThat(prepared.forums().getFirst()).isEqualTo(Forum.HUMAN_RIGHTS_COMMITTEE);
    assertThat(prepared.forums()).doesNotContain(Forum.EUROPEAN_COURT);
    assertThat(prepared.ready())
        .singleElement()
        .satisfies(
            r -> assertThat(r.words()).containsExactly("I am of age and left by my own will."));
    it.world
        .journal()
        .open(it.asker, papers, Purpose.WORK)
        .orElseThrow()
        .live()
        .forEach(told ->
            assertThat(new tools.jackson.databind.json.JsonMapper().writeValueAsString(told.fact()))
                .doesNotContain(ShelterWorld.TOWN, "Weir Lane", "Heron", "Shelter"));
    assertThatThrownBy(() -> it.stays.look(it.asker, stay)).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> it.alarms.look(it.asker, alarm)).isInstanceOf(Absent.class);
  }

  @Test
  void printingIsASecondChoiceThatIsWrittenDown() {
    press(Compromise.POLICE);
    ScopeId papers = papers();
    assertThat(it.papers.look(it.asker, papers).papers().printed()).isEmpty();
    it.papers.print(it.asker, papers, Forum.SPECIAL_PROCEDURES);
    assertThat(it.papers.look(it.shelter, papers).papers().printed())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.by()).isEqualTo(it.asker.member());
          assertThat(told.fact().forum()).isEqualTo(Forum.SPECIAL_PROCEDURES);
        });
    assertThatThrownBy(() -> it.papers.print(it.asker, papers, Forum.EUROPEAN_COURT))
        .isInstanceOf(Absent.class);
  }

  @Test
  void aFireNeedsNoPapersUntilSomebodyWantsThem() {
    press(Compromise.FIRE);
    assertThat(it.stays.look(it.shelter, stay).stay().ordered()).isEmpty();
    it.alarms.preparePapers(it.shelter, alarm);
    it.alarms.preparePapers(it.shelter, alarm);
    assertThat(it.stays.look(it.shelter, stay).stay().ordered()).hasSize(1);
  }

  @Test
  void whoEverKnewTheAddressStandsInTheListAlsoAfterTheyLeft() {
    SubjectId placement = it.stays.look(it.shelter, stay).stay().standing().getFirst().id();
    written(it.stays.end(it.shelter, it.at(stay, placement), TODAY.plusDays(1), List.of()));
    assertThat(it.alarms.there(it.shelter, place)).isEmpty();
    assertThat(it.alarms.everThere(it.shelter, place)).hasSize(1);
  }

  private void press(Compromise what) {
    written(it.alarms.press(it.shelter, new AlarmDesk.Press(alarm, place, what, List.of())));
  }

  private ScopeId papers() {
    return it.stays.look(it.shelter, stay).stay().ordered().getLast().papers();
  }

  private void note(StayFact fact) {
    written(it.stays.note(it.shelter, new StayDesk.At(stay, it.fresh(), Seen.NOTHING), fact));
  }

  private List<Audience> granted(ScopeId scope) {
    return it.world.vault().standing(scope).stream().map(StandingGrant::to).toList();
  }
}
