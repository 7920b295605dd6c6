package org.safeconduct.server.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.casework.Ending;

class NumbersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void everyQuarterHasALineAlsoWhereNothingHappened() {
    Numbers numbers =
        Numbers.of(
            List.of(
                way("2026-01-31", "2026-06-30", Ending.ARRIVED),
                way("2026-02-01", "2026-10-01", Ending.SILENT),
                new Accompanied(LocalDate.parse("2026-10-02"), Optional.empty(), true)),
            1,
            TODAY);
    assertThat(numbers.quarters())
        .extracting(
            q -> q.period().name(),
            Numbers.Quarter::came,
            Numbers.Quarter::arrived,
            Numbers.Quarter::endedOtherwise,
            Numbers.Quarter::onTheirWay)
        .containsExactly(
            tuple("2026-Q4", 1L, 0L, 1L, 1L),
            tuple("2026-Q3", 0L, 0L, 0L, 1L),
            tuple("2026-Q2", 0L, 1L, 0L, 1L),
            tuple("2026-Q1", 2L, 0L, 0L, 2L));
    assertThat(numbers.onTheirWay()).isEqualTo(1);
  }

  @Test
  void nobodyIsNoQuarter() {
    assertThat(Numbers.of(List.of(), 0, TODAY).quarters()).isEmpty();
  }

  private static Accompanied way(String from, String until, Ending how) {
    return new Accompanied(
        LocalDate.parse(from),
        Optional.of(new Accompanied.Ended(how, LocalDate.parse(until))),
        false);
  }
}
