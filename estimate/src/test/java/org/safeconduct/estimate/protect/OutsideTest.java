package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideTest {

  @Test
  void showsAPeriodWhenItHasBeenOverForAsLongAsTheDelay() {
    Period quarter = Period.named("2026-Q1").orElseThrow();
    assertThat(quarter.over()).isEqualTo("2026-04-01");
    Outside outside = new Outside(30);
    assertThat(outside.mayShow(quarter, LocalDate.of(2026, 4, 30))).isFalse();
    assertThat(outside.mayShow(quarter, LocalDate.of(2026, 5, 1))).isTrue();
  }

  @Test
  void takesALevelThatNamesNoPeriodForTooRecent() {
    Dimension periods = new Dimension("period", List.of("2019", "2026-13", "soon", "2026-04"));
    assertThat(Outside.AFTER_A_QUARTER.tooRecent(periods, LocalDate.of(2026, 6, 30)))
        .containsExactly("2026-13", "soon", "2026-04");
  }

  @Test
  void wantsQuartersForDonors() {
    Dimension periods = new Dimension("period", List.of("2025-Q4", "2026-01", "2024"));
    assertThat(Outside.tooShortForDonors(periods)).containsExactly("2026-01");
  }

  @Test
  void knowsTheNextLongerPeriod() {
    assertThat(Period.named("2024-05").orElseThrow().longer().name()).isEqualTo("2024-Q2");
    assertThat(Period.named("2024-Q2").orElseThrow().longer().name()).isEqualTo("2024");
    assertThat(Period.named("2024").orElseThrow().longer().name()).isEqualTo("2020–2024");
    assertThat(Period.named("2020–2024").orElseThrow().months()).isEqualTo(60);
  }
}
