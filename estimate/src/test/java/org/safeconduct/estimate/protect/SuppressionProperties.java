package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(300)
class SuppressionProperties {
  private static final Occasion DAY = new Occasion("helped", LocalDate.of(2026, 6, 30));

  static Stream<CountTable> tables() {
    return Stream.concat(
        LongStream.range(0, 40).mapToObj(seed -> Tables.random(seed, 3 + (int) seed % 4, 5)),
        LongStream.range(0, 25).mapToObj(seed -> Tables.random(seed, 3, 2 + (int) seed % 3, 4)));
  }

  private static Outcome outcome(CountTable table) {
    return new Suppression(table, Rule.FIVE, DAY, History.NONE).outcome();
  }

  /// The attack begins anew from the release alone; it knows nothing of how the figures were
  /// chosen.
  @ParameterizedTest
  @MethodSource("tables")
  void leavesEveryHiddenFigureInDoubtUnderTheAttack(CountTable table) {
    switch (outcome(table)) {
      case Outcome.Cleared cleared -> {
        Attack attack = new Attack(List.of(cleared.release()));
        for (int place = 0; place < table.shape().size(); place++) {
          if (!cleared.release().isHidden(place)) continue;
          var interval = attack.exactly(attack.unknowns().of(0, place));
          assertThat(interval.width()).isGreaterThanOrEqualTo(Rule.FIVE.width());
          assertThat(table.at(place)).isBetween(interval.low(), interval.high());
        }
      }
      // Then the whole table holds hardly anybody, or everything but the total would not be enough.
      case Outcome.Withheld _ -> assertThat(table.total()).isLessThan(60);
      case Outcome.Rounded _, Outcome.Noisy _ -> throw new AssertionError();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void showsNoSmallFigureAndNoFalseOne(CountTable table) {
    if (!(outcome(table) instanceof Outcome.Cleared cleared)) return;
    for (int place = 0; place < table.shape().size(); place++) {
      if (Rule.FIVE.hides(table.at(place))) assertThat(cleared.release().isHidden(place)).isTrue();
      if (cleared.release().isHidden(place)) continue;
      assertThat(cleared.release().at(place)).hasValue(table.at(place));
    }
  }

  /// Hiding the small figures alone is what people do by hand.
  @ParameterizedTest
  @MethodSource("tables")
  void hidesMoreThanSmallFiguresOnlyWhereTheyWouldBeGivenAway(CountTable table) {
    if (!(outcome(table) instanceof Outcome.Cleared cleared)) return;
    if (cleared.loss().hidden() == cleared.loss().small()) return;
    java.util.BitSet small = new java.util.BitSet();
    for (int place = 0; place < table.shape().size(); place++) {
      if (Rule.FIVE.hides(table.at(place))) small.set(place);
    }
    Release careless = Release.suppressed(DAY, table, small);
    Audit audit = Audit.of(new Auditor(List.of(careless), Rule.FIVE, new java.util.BitSet()));
    assertThat(audit.holds()).isFalse();
  }
}
