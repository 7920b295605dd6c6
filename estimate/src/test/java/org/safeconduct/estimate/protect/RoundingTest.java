package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  @ParameterizedTest
  @ValueSource(longs = {3, 5})
  void putsEveryFigureOfAFlatTableNextToItsTrueOneAndAddsUp(long base) {
    for (long seed = 0; seed < 200; seed++) {
      CountTable table = Tables.random(seed, 1 + (int) seed % 6, 1 + (int) seed % 7);
      Rounding.Rounded rounded = Rounding.round(table, base, new SplittableRandom(seed));
      assertThat(rounded.farthest()).isLessThan(base);
      addsUp(table, rounded);
    }
  }

  /// An integer programme finds such a rounding for each of these tables; there need not be one.
  @Test
  void putsEveryFigureNextToItsTrueOneInThreeDimensionsWhereThatCanBe() {
    for (long seed = 0; seed < 60; seed++) {
      CountTable table = Tables.random(seed, 3, 4, 3);
      Rounding.Rounded rounded = Rounding.round(table, 5, new SplittableRandom(seed));
      addsUp(table, rounded);
      assertThat(rounded.farthest()).as("table " + seed).isLessThan(5);
    }
  }

  @Test
  void addsUpInTablesTooLargeForTheProgrammeAndSaysHowFarItIsOff() {
    CountTable table = Tables.random(1, 12, 12, 12);
    assertThat(table.shape().size()).isGreaterThan(ExactRounding.MOST_FIGURES);
    addsUp(table, Rounding.round(table, 5, new SplittableRandom(1)));
  }

  private static void addsUp(CountTable table, Rounding.Rounded rounded) {
    CountTable round = rounded.rounded();
    assertThat(CountTable.summed(table.shape(), inner(round))).isEqualTo(round.figures());
    for (int place = 0; place < table.shape().size(); place++) {
      assertThat(round.at(place) % rounded.base()).isZero();
      assertThat(Math.abs(round.at(place) - table.at(place)))
          .isLessThanOrEqualTo(rounded.farthest());
      if (table.shape().isInner(place)) {
        assertThat(Math.abs(round.at(place) - table.at(place))).isLessThan(rounded.base());
      }
    }
  }

  private static long[] inner(CountTable table) {
    long[] inner = table.figures();
    for (int place = 0; place < inner.length; place++) {
      if (!table.shape().isInner(place)) inner[place] = 0;
    }
    return inner;
  }

  @Test
  void isRightOnAverage() {
    CountTable table = Tables.flat(new long[] {1, 7, 3}, new long[] {4, 2, 8});
    double[] sums = new double[table.shape().size()];
    int runs = 20_000;
    for (int run = 0; run < runs; run++) {
      CountTable rounded = Rounding.round(table, 5, new SplittableRandom(run)).rounded();
      for (int place = 0; place < sums.length; place++) sums[place] += rounded.at(place);
    }
    // A rounded figure's standard deviation is at most 2.5: four standard errors of the mean.
    double tolerance = 4 * 2.5 / Math.sqrt(runs);
    for (int place = 0; place < sums.length; place++) {
      assertThat(sums[place] / runs).isCloseTo((double) table.at(place), within(tolerance));
    }
  }
}
