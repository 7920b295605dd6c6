package org.safeconduct.server.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.passage.PassageFacts.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;

class PassageTest {
  private final ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);

  @Test
  void aWordAgainstApplyingIsNoRefusal() {
    scope.tell(1, PLANNED, DISCOURAGED);
    assertThat(only()).isInstanceOf(Application.Discouraged.class);
    assertThat(Passage.of(scope.chronicle()).odd()).isEmpty();
  }

  @Test
  void aWordCorrectedLaterNoLongerDiscourages() {
    scope.tell(1, PLANNED, DISCOURAGED);
    scope.tell(
        1,
        new InformalWordCorrected(
            2, Tenor.OPEN, "Consulate", PartialDate.parse("2026-03"), List.of("You may apply.")));
    assertThat(only()).isInstanceOf(Application.Idea.class);
    InformalWord word = only().course().words().getFirst();
    assertThat(word.first().verbatim()).containsExactly("Do not apply.");
    assertThat(word.since()).hasSize(1);
  }

  @Test
  void aWordAfterLodgingMovesNothing() {
    scope.tell(1, PLANNED, LODGED, DISCOURAGED);
    assertThat(only()).isInstanceOf(Application.Lodged.class);
  }

  @Test
  void countriesGoOnBesideEachOther() {
    scope.tell(1, PLANNED, DISCOURAGED).tell(2, PLANNED, LODGED, REFUSED).tell(3, PLANNED, LODGED);
    scope.tell(3, GRANTED);
    assertThat(Passage.of(scope.chronicle()).applications())
        .extracting(Application::state)
        .containsExactly(
            Application.State.DISCOURAGED, Application.State.REFUSED, Application.State.GRANTED);
  }

  @Test
  void aRemedyHasItsLatestClock() {
    scope.tell(1, PLANNED, LODGED, REFUSED, remedySet("2026-06-01"));
    assertThat(only().course().remedies())
        .singleElement()
        .satisfies(r -> assertThat(r.due().on()).isEqualTo(LocalDate.of(2026, 6, 1)));
  }

  @Test
  void anAppealComesBeforeItsClockEnds() {
    scope.tell(1, PLANNED, LODGED, REFUSED);
    var refused = (Application.Refused) only();
    assertThat(refused.appeal(Remedy.Kind.REMONSTRATION, PartialDate.parse("2026-04-30"), null))
        .isNotNull();
    assertThatThrownBy(
            () -> refused.appeal(Remedy.Kind.REMONSTRATION, PartialDate.parse("2026-05-02"), null))
        .isInstanceOf(Refused.class)
        .hasMessage("passage.refuse.remedy-late");
    assertThatThrownBy(
            () -> refused.appeal(Remedy.Kind.OMBUDSMAN, PartialDate.parse("2026-04-30"), null))
        .hasMessage("passage.refuse.no-remedy");
  }

  @Test
  void anAppealMayBeRefusedOrGrantedInItsTurn() {
    scope.tell(1, PLANNED, LODGED, REFUSED, APPEALED);
    assertThat(only()).isInstanceOf(Application.Appealed.class);
    scope.tell(1, GRANTED);
    assertThat(only()).isInstanceOf(Application.Granted.class);
    assertThat(Passage.of(scope.chronicle()).odd()).isEmpty();
  }

  @Test
  void noNoticeIsOlderThanTheApplication() {
    scope.tell(1, PLANNED, LODGED);
    var lodged = (Application.Lodged) only();
    assertThatThrownBy(() ->
            lodged.refuse(RefusalGround.MEANS, PartialDate.parse("2026-01"), List.of(), List.of()))
        .hasMessage("passage.refuse.before-lodged");
  }

  @Test
  void takingTheRefusalBackLeavesItLodged() {
    scope.tell(1, PLANNED, LODGED, REFUSED).tell(1, new Retracted(List.of(3L), "wrong file"));
    assertThat(only()).isInstanceOf(Application.Lodged.class);
  }

  @Test
  void aCorrectedRefusalStillStandsBeforeItsAppeal() {
    scope.tell(1, PLANNED, LODGED, REFUSED, APPEALED, new Corrected(3, "ground"), REFUSED);
    assertThat(only()).isInstanceOf(Application.Appealed.class);
    assertThat(Passage.of(scope.chronicle()).odd()).isEmpty();
  }

  @Test
  void documentsAreOwedUntilHandedIn() {
    scope.tell(1, PLANNED, LODGED, DOCUMENTS_ASKED);
    assertThat(only().course().owed()).hasSize(1);
    scope.tell(1, HANDED_IN);
    assertThat(only().course().owed()).isEmpty();
  }

  private Application only() {
    return Passage.of(scope.chronicle()).applications().getFirst();
  }
}
