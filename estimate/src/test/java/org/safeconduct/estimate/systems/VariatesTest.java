package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Draws against the distributions they are meant to have.
class VariatesTest {
  private static final int DRAWS = 200_000;
  private final Variates draw = new Variates(RandomSource.XO_SHI_RO_256_PP.create(7));

  /// Both algorithms, both sides of one half, and the border between the algorithms.
  @ParameterizedTest
  @CsvSource({
    "5, 0.3",
    "40, 0.24",
    "40, 0.26",
    "100, 0.5",
    "1000, 0.0004",
    "5000, 0.97",
    "900, 0.6"
  })
  void drawsBinomials(int trials, double chance) {
    BinomialDistribution expected = BinomialDistribution.of(trials, chance);
    int[] counts = new int[trials + 1];
    for (int at = 0; at < DRAWS; at++) counts[draw.binomial(trials, chance)]++;
    double distance = 0;
    int cells = 0;
    double tail = DRAWS;
    int tailCount = DRAWS;
    for (int k = 0; k <= trials; k++) {
      double mean = DRAWS * expected.probability(k);
      if (mean < 10) continue;
      distance += (counts[k] - mean) * (counts[k] - mean) / mean;
      tail -= mean;
      tailCount -= counts[k];
      cells++;
    }
    assertThat(tailCount).isCloseTo((int) tail, within(6 + (int) (5 * Math.sqrt(Math.abs(tail)))));
    double p = ChiSquaredDistribution.of(cells).survivalProbability(distance);
    assertThat(p).isGreaterThan(0.001);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 7", "3, 0", "12, 5"})
  void drawsBetas(int was, int wasNot) {
    BetaDistribution expected = BetaDistribution.of(was + 1, wasNot + 1);
    double mean = 0;
    int below = 0;
    double quartile = expected.inverseCumulativeProbability(0.25);
    for (int at = 0; at < DRAWS; at++) {
      double drawn = draw.beta(was, wasNot);
      mean += drawn / DRAWS;
      if (drawn < quartile) below++;
    }
    double error = 5 * Math.sqrt(expected.getVariance() / DRAWS);
    assertThat(mean).isCloseTo(expected.getMean(), within(error));
    assertThat(below / (double) DRAWS).isCloseTo(0.25, within(0.005));
  }

  /// Gamma(0.001) is below the smallest double in about half of its draws; its logarithm is not.
  @Test
  void drawsTheLogarithmOfGammasThatRoundToNothing() {
    double half = 0;
    for (int at = 0; at < DRAWS; at++) {
      double drawn = draw.logGamma(0.001);
      assertThat(drawn).isFinite();
      if (drawn < Math.log(0.5) / 0.001) half++;
    }
    assertThat(half / DRAWS).isCloseTo(0.5, within(0.005));
  }

  @Test
  void sharesEverybodyOut() {
    int[] shares = new int[4];
    double[] weights = {0.2, 0, 1.8, 1e-300};
    for (int at = 0; at < 1000; at++) draw.share(100, weights, shares);
    assertThat(shares[0] + shares[1] + shares[2] + shares[3]).isEqualTo(100_000);
    assertThat(shares[1]).isZero();
    assertThat(shares[3]).isZero();
    assertThat(shares[0]).isCloseTo(10_000, within(500));
  }

  /// The mean of the failures is s f / (1 - f).
  @Test
  void drawsTheUnseen() {
    double mean = 0;
    for (int at = 0; at < DRAWS; at++) mean += draw.failures(300, 0.4) / (double) DRAWS;
    assertThat(mean).isCloseTo(200, within(0.3));
  }
}
