package org.safeconduct.server.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.passage.PassageFacts.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.passage.Application.State;

class WaitedTest {
  private static final LocalDate LODGED_ON = LocalDate.of(2026, 2, 10);
  private final ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);

  @Test
  void whoWasDiscouragedNeverWaitedForAnAnswer() {
    scope.tell(1, PLANNED, DISCOURAGED);
    assertThat(waited()).isEmpty();
  }

  @Test
  void whoHasNoAnswerWaits() {
    scope.tell(1, PLANNED, LODGED, INTERVIEW_HELD, DISCOURAGED);
    assertThat(waited()).contains(new Waited(new Country("DE"), LODGED_ON, Optional.empty()));
  }

  @Test
  void theFirstAnswerEndsTheWaitingWhateverAnAppealBrings() {
    scope.tell(1, PLANNED, LODGED, REFUSED, APPEALED, GRANTED);
    assertThat(waited().flatMap(Waited::answer))
        .contains(new Waited.Answer(State.REFUSED, LocalDate.of(2026, 3, 31)));
  }

  @Test
  void ofARoughDayTheFirstCountsButNoneBeforeLodging() {
    scope.tell(1, PLANNED, LODGED, WITHDRAWN);
    assertThat(waited().flatMap(Waited::answer))
        .contains(new Waited.Answer(State.WITHDRAWN, LocalDate.of(2026, 5, 1)));
  }

  private Optional<Waited> waited() {
    return new PassageListing()
        .rows(scope.chronicle())
        .filter(row -> row.kind().equals("application"))
        .findFirst()
        .flatMap(Waited::of);
  }
}
