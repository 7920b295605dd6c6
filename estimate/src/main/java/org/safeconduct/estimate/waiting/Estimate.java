package org.safeconduct.estimate.waiting;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// A probability at one length, with its standard error and a pointwise interval.
///
/// @param at the length from which the probability holds, until the next
/// @param waiting how many waited just before
public record Estimate(
    double at, long waiting, double probability, double error, double low, double high) {

  /// The interval is exp(−exp(·)) of log(−log p) ± z·error/(p·|log p|), which keeps to 0 to 1
  /// (Kalbfleisch & Prentice 2002, p. 18; for incidence Choudhury 2002). Where p is 0 or 1 it is a
  /// point: nothing is known of its error.
  static Estimate of(double at, long waiting, double p, double variance, double level) {
    double error = Math.sqrt(Math.max(0, variance));
    if (p <= 0 || p >= 1) return new Estimate(at, waiting, p, error, p, p);
    double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + level / 2);
    double reach = Math.exp(z * error / (p * Math.abs(Math.log(p))));
    return new Estimate(at, waiting, p, error, Math.pow(p, reach), Math.pow(p, 1 / reach));
  }
}
