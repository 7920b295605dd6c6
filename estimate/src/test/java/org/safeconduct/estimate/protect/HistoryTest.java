package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Occasion MAY = new Occasion("helped", LocalDate.of(2026, 5, 31));
  private static final Occasion JUNE = new Occasion("helped", LocalDate.of(2026, 6, 30));
  private static final CountTable IN_MAY =
      Tables.flat(new long[] {12, 20, 31}, new long[] {30, 40, 25}, new long[] {17, 9, 14});

  private static Outcome shown(CountTable table, Occasion occasion, History history) {
    return new Protect(occasion, history, Rule.FIVE).suppress(table);
  }

  private static History after(CountTable table, Occasion occasion) {
    Outcome.Cleared cleared = (Outcome.Cleared) shown(table, occasion, History.NONE);
    return History.NONE.with(cleared.release());
  }

  @Test
  void doesNotUnmaskTheOneWhoCameInJune() {
    CountTable inJune =
        Tables.flat(new long[] {12, 20, 31}, new long[] {30, 41, 25}, new long[] {17, 9, 14});
    assertThat(shown(inJune, JUNE, History.NONE)).isInstanceOf(Outcome.Cleared.class);
    assertThat(shown(inJune, JUNE, after(IN_MAY, MAY)))
        .isEqualTo(
            new Outcome.Withheld(
                List.of(new Outcome.Reason.TooFewNewInAll()), java.util.Optional.empty()));
  }

  @Test
  void hidesFewNewcomersAmongMany() {
    CountTable inJune =
        Tables.flat(new long[] {24, 32, 44}, new long[] {43, 41, 39}, new long[] {29, 22, 28});
    History history = after(IN_MAY, MAY);
    Outcome.Cleared cleared = (Outcome.Cleared) shown(inJune, JUNE, history);
    // One person came to r1, c1: 40 were shown in May, 41 would be shown in June.
    assertThat(cleared.release().isHidden(Tables.place(inJune, "r1", "c1"))).isTrue();
    assertThat(cleared.audit().holds()).isTrue();
    assertThat(cleared.audit().findings())
        .filteredOn(f -> f.what() == Audit.What.NEWCOMERS)
        .allMatch(f -> f.low() >= 5 || f.width() >= 4);
  }

  @Test
  void showsAgainWhatHasNotChanged() {
    Outcome again = shown(IN_MAY, JUNE, after(IN_MAY, MAY));
    assertThat(((Outcome.Cleared) again).loss().hidden()).isZero();
  }

  @Test
  void refusesAnOlderDayAndOtherFiguresOfTheSameDay() {
    History history = after(IN_MAY, MAY);
    Occasion april = new Occasion("helped", LocalDate.of(2026, 4, 30));
    assertThat(reason(shown(IN_MAY, april, history)))
        .isEqualTo(new Outcome.Reason.Late(MAY.asOf()));
    CountTable other =
        Tables.flat(new long[] {22, 20, 31}, new long[] {30, 40, 25}, new long[] {17, 9, 14});
    assertThat(reason(shown(other, MAY, history))).isEqualTo(new Outcome.Reason.ShownOtherwise());
  }

  private static Outcome.Reason reason(Outcome outcome) {
    return ((Outcome.Withheld) outcome).reasons().getFirst();
  }

  @Test
  void tablesAboutOthersDoNotMeet() {
    CountTable inJune =
        Tables.flat(new long[] {12, 20, 31}, new long[] {30, 41, 25}, new long[] {17, 9, 14});
    Occasion others = new Occasion("arrived", JUNE.asOf());
    assertThat(shown(inJune, others, after(IN_MAY, MAY))).isInstanceOf(Outcome.Cleared.class);
  }

  @Test
  void roundsWhereSomebodyWasTakenOff() {
    CountTable inJune =
        Tables.flat(new long[] {12, 20, 31}, new long[] {30, 39, 25}, new long[] {17, 9, 14});
    Protect june = new Protect(JUNE, after(IN_MAY, MAY), Rule.FIVE);
    assertThat(june.round(inJune, 5, new SplittableRandom(7))).isInstanceOf(Outcome.Rounded.class);
    Protect sameDay = new Protect(MAY, after(IN_MAY, MAY), Rule.FIVE);
    assertThat(reason(sameDay.round(inJune, 5, new SplittableRandom(7))))
        .isEqualTo(new Outcome.Reason.ShownOtherwise());
  }

  @Test
  void showsLaterWhatWasRoundedBeforeSomebodyWasTakenOff() {
    Outcome inMay =
        new Protect(MAY, History.NONE, Rule.FIVE).round(IN_MAY, 5, new SplittableRandom(1));
    History history = History.NONE.with(((Outcome.Rounded) inMay).release());
    CountTable inJune =
        Tables.flat(new long[] {5, 20, 31}, new long[] {30, 24, 25}, new long[] {17, 9, 14});
    assertThat(shown(inJune, JUNE, history)).isInstanceOf(Outcome.Cleared.class);
  }

  /// Region by sex hides how many of region 0 there are, region by year would show it.
  @Test
  void aSecondTableOfTheSameDayDoesNotShowWhatTheFirstHid() {
    CountTable bySex = table("sex", new long[] {2, 1}, new long[] {40, 50}, new long[] {60, 30});
    CountTable byYear = table("year", new long[] {0, 3}, new long[] {45, 45}, new long[] {50, 40});
    Outcome.Cleared first = (Outcome.Cleared) shown(bySex, MAY, History.NONE);
    Outcome second = shown(byYear, MAY, History.NONE.with(first.release()));
    Outcome.Cleared cleared = (Outcome.Cleared) second;
    Attack attack = new Attack(List.of(first.release(), cleared.release()));
    for (int r = 0; r < 2; r++) {
      Release release = r == 0 ? first.release() : cleared.release();
      for (int place = 0; place < release.shape().size(); place++) {
        if (!release.isHidden(place)) continue;
        assertThat(attack.exactly(attack.unknowns().of(r, place)).width())
            .isGreaterThanOrEqualTo(Rule.FIVE.width());
      }
    }
  }

  private static CountTable table(String by, long[]... rows) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) counts.put(List.of("r" + i, by + j), rows[i][j]);
    }
    return CountTable.of(List.of("region", by), counts);
  }
}
