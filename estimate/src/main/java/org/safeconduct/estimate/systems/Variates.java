package org.safeconduct.estimate.systems;

import static java.lang.Math.abs;
import static java.lang.Math.exp;
import static java.lang.Math.floor;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.pow;
import static java.lang.Math.sqrt;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/// Random numbers whose parameters change with every draw, as a Gibbs sampler needs them. Gamma and
/// Poisson come from the library; it has no binomial without a table made beforehand.
final class Variates {
  /// Above this mean the number of unseen people is no number any more.
  static final double MOST = 1e9;

  private static final int TABLED = 10;
  private static final double[] TAILS = tails();

  private final UniformRandomProvider random;
  private final ZigguratSampler.NormalizedGaussian normal;

  Variates(UniformRandomProvider random) {
    this.random = random;
    normal = ZigguratSampler.NormalizedGaussian.of(random);
  }

  double uniform() {
    return random.nextDouble();
  }

  /// In (0, 1), so that its logarithm is finite.
  private double open() {
    return 1 - random.nextDouble();
  }

  /// The logarithm of a uniform variate, always finite.
  double logUniform() {
    return log(open());
  }

  double normal() {
    return normal.sample();
  }

  double gamma(double shape) {
    return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1).sample();
  }

  /// The logarithm of a gamma variate, also where the variate itself would round to zero: Gamma(a)
  /// = Gamma(a + 1) U^(1/a).
  double logGamma(double shape) {
    if (shape >= 1) return log(gamma(shape));
    return log(gamma(shape + 1)) + logUniform() / shape;
  }

  /// Beta with both parameters at least 1, given how often something was and was not.
  double beta(int was, int wasNot) {
    if (was == 0) return wasNot == 0 ? uniform() : 1 - pow(open(), 1.0 / (wasNot + 1));
    if (wasNot == 0) return pow(open(), 1.0 / (was + 1));
    double one = gamma(was + 1.0);
    return one / (one + gamma(wasNot + 1.0));
  }

  /// How many failures before `successes` successes, with `failing` the chance to fail: a Poisson
  /// whose mean is gamma.
  int failures(int successes, double failing) {
    double mean = gamma(successes) * failing / (1 - failing);
    if (!(mean < MOST)) throw new RanAway();
    return mean > 0 ? PoissonSampler.of(random, mean).sample() : 0;
  }

  /// Shares `people` out over classes in proportion to `weights`; the result is added into
  /// `shares`.
  void share(int people, double[] weights, int[] shares) {
    double left = 0;
    for (double weight : weights) left += weight;
    int still = people;
    for (int at = 0; still > 0; at++) {
      boolean last = at == weights.length - 1 || weights[at] >= left;
      int here = last ? still : binomial(still, weights[at] / left);
      shares[at] += here;
      still -= here;
      left -= weights[at];
    }
  }

  int binomial(int trials, double chance) {
    if (chance > 0.5) return trials - binomial(trials, 1 - chance);
    if (trials == 0 || chance <= 0) return 0;
    return trials * chance < 10 ? counted(trials, chance) : rejected(trials, chance);
  }

  /// By inversion, adding up the probabilities from zero.
  private int counted(int trials, double chance) {
    double u = uniform();
    if (u < 1 - trials * chance) return 0; // Bernoulli's inequality: below the chance of none
    double odds = chance / (1 - chance);
    double step = (trials + 1) * odds;
    double here = exp(trials * log1p(-chance));
    int successes = 0;
    while (u > here && successes < trials) {
      u -= here;
      successes++;
      here *= step / successes - odds;
    }
    return successes;
  }

  /// By transformed rejection with squeeze: algorithm BTRS of Hörmann (1993), The generation of
  /// binomial random variates, J. Stat. Comput. Simul. 46, 101–110.
  private int rejected(int n, double p) {
    double deviation = sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double squeeze = 0.92 - 4.2 / b;
    while (true) {
      double u = uniform() - 0.5;
      double v = open();
      double us = 0.5 - abs(u);
      double k = floor((2 * a / us + b) * u + n * p + 0.5);
      if (us >= 0.07 && v <= squeeze) return (int) k;
      if (k < 0 || k > n) continue;
      double alpha = (2.83 + 5.1 / b) * deviation;
      if (log(v * alpha / (a / (us * us) + b)) <= logRatio(n, p, k)) return (int) k;
    }
  }

  /// The logarithm of P(k) / P(mode).
  private static double logRatio(int n, double p, double k) {
    double odds = p / (1 - p);
    double mode = floor((n + 1) * p);
    return (mode + 0.5) * log((mode + 1) / (odds * (n - mode + 1)))
        + (n + 1) * log((n - mode + 1) / (n - k + 1))
        + (k + 0.5) * log(odds * (n - k + 1) / (k + 1))
        + tail(mode)
        + tail(n - mode)
        - tail(k)
        - tail(n - k);
  }

  /// What Stirling's formula leaves over for log k!.
  private static double tail(double k) {
    if (k < TABLED) return TAILS[(int) k];
    double next = k + 1;
    double square = next * next;
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
  }

  private static double[] tails() {
    double[] tails = new double[TABLED];
    double factorial = 0;
    for (int k = 0; k < TABLED; k++) {
      if (k > 0) factorial += log(k);
      tails[k] = factorial - (0.5 * log(2 * Math.PI) + (k + 0.5) * log(k + 1.0) - (k + 1.0));
    }
    return tails;
  }

  /// A chain in which the number of unseen people has lost all measure.
  static final class RanAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RanAway() {
      super("The number of people on no list grows beyond every bound", null, false, false);
    }
  }
}
