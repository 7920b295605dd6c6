package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.casework.CaseworkFacts.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Corrected;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.ScopeKind;

class CaseworkTest {
  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
  private final ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(0, OPENED);

  @Test
  void endsCoolsAndClosesAndComesBack() {
    assertThat(casework().casefile()).isInstanceOf(Casefile.Open.class);
    scope.tell(0, ENDED);
    assertThat(casework().casefile()).isInstanceOf(Casefile.Cooling.class);
    scope.tell(0, CLOSED);
    assertThat(casework().casefile()).isInstanceOf(Casefile.Closed.class);
    scope.tell(0, REOPENED);
    assertThat(casework().casefile()).isInstanceOf(Casefile.Open.class);
    assertThat(casework().odd()).isEmpty();
  }

  @Test
  void doesNotCloseBeforeItHasCooled() {
    scope.tell(0, ENDED);
    var cooling = (Casefile.Cooling) casework().casefile();
    assertThatThrownBy(() -> cooling.close(NOW)).hasMessage("casework.refuse.close.early");
    assertThat(cooling.close(Instant.parse("2026-09-02T00:00:00Z"))).isNotNull();
  }

  @Test
  void coolsNoLongerThanTheOrganisationSays() {
    var open = (Casefile.Open) casework().casefile();
    LocalDate latest = LocalDate.parse("2026-04-01");
    assertThat(open.end(Ending.ARRIVED, List.of(), due("2026-04-01"), latest, NOW)).isNotNull();
    assertThatThrownBy(() -> open.end(Ending.ARRIVED, List.of(), due("2026-04-02"), latest, NOW))
        .hasMessage("casework.refuse.end.late");
  }

  @Test
  void refusesWorkOnAClosedCasefile() {
    scope.tell(0, ENDED, CLOSED);
    assertThatThrownBy(() -> casework().casefile().workable()).hasMessage("casework.refuse.closed");
  }

  @Test
  void aRiskNeedsAReasonAndADayAhead() {
    var open = casework().casefile().workable();
    assertThatThrownBy(
            () -> open.assess(Judgement.of(Danger.LOW, List.of(), due("2026-04-01")), NOW))
        .hasMessage("casework.refuse.assess.no-reason");
    assertThatThrownBy(
            () -> open.assess(Judgement.of(Danger.LOW, List.of("x"), due("2026-03-01")), NOW))
        .hasMessage("casework.refuse.assess.past");
  }

  @Test
  void keepsTheHistoryOfAssessments() {
    scope.tell(0, ASSESSED, Judgement.of(Danger.LOW, List.of("Abroad."), due("2026-05-01")).fact());
    assertThat(casework().assessments()).hasSize(2);
    assertThat(casework().assessment().orElseThrow().fact().danger()).isEqualTo(Danger.LOW);
  }

  @Test
  void aTaskMovesAndIsDoneAndUndone() {
    scope.tell(1, TASK, MOVED);
    assertThat(casework().undone())
        .singleElement()
        .satisfies(t -> assertThat(t.due()).isEqualTo(due("2026-03-12")));
    scope.tell(1, DONE);
    assertThat(casework().undone()).isEmpty();
    scope.tell(1, new Retracted(List.of(4L), "not yet"));
    assertThat(casework().undone()).hasSize(1);
  }

  @Test
  void aCorrectedNoteStandsInItsPlace() {
    scope.tell(1, NOTE).tell(2, new NoteWritten(List.of("later")));
    scope.tell(1, new Corrected(2, "typo"), new NoteWritten(List.of("better")));
    assertThat(casework().notes())
        .extracting(n -> n.words().getFirst())
        .containsExactly("better", "later");
  }

  @Test
  void withoutItsFirstFactItStillHasAState() {
    var erased =
        Casework.of(new ChronicleOf(ScopeKind.CASE).erased(0).tell(0, ASSESSED).chronicle());
    assertThat(erased.codename()).isEqualTo(Casework.NO_CODENAME);
    assertThat(erased.assessments()).hasSize(1);
  }

  private Casework casework() {
    return Casework.of(scope.chronicle());
  }
}
