package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Row;

/// What the row of a casefile says to figures.
class AccompaniedTest {
  @Test
  void isOnTheirWayUntilTheCasefileEnds() {
    Accompanied person = of(CaseworkFacts.OPENED, CaseworkFacts.ASSESSED);
    assertThat(person.ended()).isEmpty();
    assertThat(person.keptFromFigures()).isFalse();
  }

  @Test
  void saysHowAndWhenItEndedAndThatNoFigureMayCountIt() {
    Accompanied person =
        of(CaseworkFacts.OPENED, CaseworkFacts.KEPT, CaseworkFacts.ENDED, CaseworkFacts.CLOSED);
    assertThat(person.ended()).map(Accompanied.Ended::how).contains(Ending.ARRIVED);
    assertThat(person.keptFromFigures()).isTrue();
  }

  @Test
  void isOnTheirWayAgainWhenTheyCameBack() {
    Accompanied person = of(CaseworkFacts.OPENED, CaseworkFacts.ENDED, CaseworkFacts.REOPENED);
    assertThat(person.ended()).isEmpty();
  }

  private static Accompanied of(CaseworkFact... facts) {
    Chronicle chronicle = new ChronicleOf(ScopeKind.CASE).tell(0, facts).chronicle();
    Row row =
        new CaseworkListing()
            .rows(chronicle)
            .filter(r -> r.kind().equals("casefile"))
            .findFirst()
            .orElseThrow();
    Optional<Accompanied> person = Accompanied.of(row);
    assertThat(person).isPresent();
    assertThat(person.get().from()).isAfter(LocalDate.EPOCH);
    return person.get();
  }
}
