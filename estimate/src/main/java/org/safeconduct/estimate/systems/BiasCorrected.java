package org.safeconduct.estimate.systems;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Bias-corrected and accelerated bootstrap quantiles (DiCiccio & Efron 1996, Bootstrap confidence
/// intervals, Statistical Science 11, 189–228).
final class BiasCorrected {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] sorted;
  private final double bias;
  private final double acceleration;

  /// @param replicates the estimate in each resample; infinite where there was none
  BiasCorrected(double[] replicates, double estimate, double acceleration) {
    sorted = replicates.clone();
    Arrays.sort(sorted);
    double below = Arrays.stream(sorted).filter(replicate -> replicate < estimate).count();
    double share = Math.clamp(below, 0.5, sorted.length - 0.5) / sorted.length;
    bias = NORMAL.inverseCumulativeProbability(share);
    this.acceleration = acceleration;
  }

  /// @param weights how many people each estimate stands for
  /// @param estimates with one of these people left out
  static double acceleration(double[] weights, double[] estimates) {
    double people = 0;
    double mean = 0;
    for (int at = 0; at < weights.length; at++) {
      if (!Double.isFinite(estimates[at])) return 0;
      people += weights[at];
      mean += weights[at] * estimates[at];
    }
    mean /= people;
    double squares = 0;
    double cubes = 0;
    for (int at = 0; at < weights.length; at++) {
      double away = mean - estimates[at];
      squares += weights[at] * away * away;
      cubes += weights[at] * away * away * away;
    }
    return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  double quantile(double p) {
    double moved = bias + NORMAL.inverseCumulativeProbability(p);
    double stretch = 1 - acceleration * moved;
    double corrected = stretch > 0 ? NORMAL.cumulativeProbability(bias + moved / stretch) : 1;
    return plain(corrected);
  }

  /// The median-unbiased sample quantile, number 8 of Hyndman & Fan (1996).
  private double plain(double p) {
    double place = p * (sorted.length + 1.0 / 3) + 1.0 / 3;
    int left = (int) Math.floor(place);
    if (left < 1) return sorted[0];
    if (left >= sorted.length) return sorted[sorted.length - 1];
    double share = place - left;
    return share == 0 ? sorted[left - 1] : sorted[left - 1] * (1 - share) + sorted[left] * share;
  }
}
