package org.safeconduct.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.waiting.WaitingTimes;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.passage.Application.State;
import org.safeconduct.server.passage.Waited;

class WaitsTest {
  private static final LocalDate LODGED = LocalDate.of(2026, 1, 5);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private final List<Waited> waited = new ArrayList<>();

  @Test
  void saysNothingOfADoorThatTooFewPassed() {
    answered("DE", 5, State.GRANTED, 40);
    stillWait("DE", 5);
    answered("FR", 4, State.GRANTED, 40);
    stillWait("FR", 5);
    Waits waits = Waits.of(waited, TODAY);
    assertThat(waits.doors()).extracting(d -> d.country().code()).containsExactly("DE", "FR");
    assertThat(waits.doors().getFirst().shown()).isPresent();
    assertThat(waits.doors().getLast().shown()).isEmpty();
    assertThat(waits.applications()).isEqualTo(19);
  }

  @Test
  void whoStillWaitsIsNoAnswer() {
    answered("DE", 5, State.GRANTED, 40);
    stillWait("DE", 20);
    WaitingTimes.Shown shown = Waits.of(waited, TODAY).together().orElseThrow();
    // Five of twenty-five were answered: half have not been, and nobody knows when they will be.
    assertThat(shown.median()).isEmpty();
    assertThat(shown.waiting().getLast().probability()).isEqualTo(0.8);
  }

  /// Drawn, it would be a picture of nothing: after the first week too few are left to show
  /// anybody.
  @Test
  void showsNothingOfADoorThatEverybodyPassedAtOnce() {
    answered("DE", 6, State.GRANTED, 40);
    assertThat(Waits.of(waited, TODAY).together()).isEmpty();
  }

  @Test
  void showsWeeksAndNoDays() {
    answered("DE", 12, State.GRANTED, 40);
    answered("DE", 12, State.REFUSED, 90);
    WaitingTimes.Shown shown = Waits.of(waited, TODAY).together().orElseThrow();
    assertThat(shown.waiting()).allMatch(step -> step.at() % 7 == 0);
    assertThat(shown.ended()).hasSize(2);
  }

  private void stillWait(String country, int times) {
    for (int i = 0; i < times; i++) {
      waited.add(new Waited(new Country(country), LODGED, Optional.empty()));
    }
  }

  private void answered(String country, int times, State how, int days) {
    for (int i = 0; i < times; i++) {
      Waited.Answer answer = new Waited.Answer(how, LODGED.plusDays(days));
      waited.add(new Waited(new Country(country), LODGED, Optional.of(answer)));
    }
  }
}
