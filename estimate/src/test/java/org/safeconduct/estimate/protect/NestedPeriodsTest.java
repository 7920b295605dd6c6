package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Periods that lie in one another are told apart as what they are: a year holds its quarters.
class NestedPeriodsTest {
  private static final Occasion MAY = new Occasion("helped", LocalDate.of(2026, 5, 31));
  private static final Occasion JUNE = new Occasion("helped", LocalDate.of(2026, 6, 30));
  private static final CountTable QUARTERS =
      table(Map.of("2024-Q1", 12L, "2024-Q3", 20L, "2025-Q2", 31L));

  /// One person came to 2024 and twenty to 2025.
  @Test
  void aYearThatGrewByOneIsNotShownAfterItsQuarters() {
    Outcome june = shown(table(Map.of("2024", 33L, "2025", 51L)), JUNE, after(QUARTERS, MAY));
    Outcome.Cleared cleared = (Outcome.Cleared) june;
    assertThat(cleared.release().isHidden(0)).isTrue();
    assertThat(cleared.release().isHidden(1)).isTrue();
    assertThat(cleared.audit().holds()).isTrue();
  }

  @Test
  void quartersThatGrewByOneAreNotShownAfterTheirYear() {
    History history = after(table(Map.of("2024", 32L, "2025", 31L)), MAY);
    CountTable quarters = table(Map.of("2024-Q1", 13L, "2024-Q3", 20L, "2025-Q2", 51L));
    Outcome.Withheld withheld = (Outcome.Withheld) shown(quarters, JUNE, history);
    assertThat(withheld.reasons().getFirst()).isInstanceOf(Outcome.Reason.GivenAway.class);
    assertThat(withheld.coarser().orElseThrow().steps()).containsExactly("ended by year");
  }

  @Test
  void theSameDaysYearsMayStandBesideTheirQuarters() {
    Outcome years = shown(table(Map.of("2024", 32L, "2025", 31L)), MAY, after(QUARTERS, MAY));
    assertThat(years).isInstanceOf(Outcome.Cleared.class);
    assertThat(((Outcome.Cleared) years).release().hidden()).isZero();
  }

  private static Outcome shown(CountTable table, Occasion occasion, History history) {
    return new Protect(occasion, history, Rule.FIVE).suppress(table);
  }

  private static History after(CountTable table, Occasion occasion) {
    Outcome.Cleared cleared = (Outcome.Cleared) shown(table, occasion, History.NONE);
    return History.NONE.with(cleared.release());
  }

  private static CountTable table(Map<String, Long> periods) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    periods.keySet().stream()
        .sorted()
        .forEach(period -> counts.put(List.of(period), periods.getOrDefault(period, 0L)));
    return CountTable.of(List.of("ended"), counts);
  }
}
