package org.safeconduct.estimate.systems;

import java.util.Arrays;

/// One chain of the blocked Gibbs sampler for the truncated stick-breaking mixture. People with the
/// same capture history are exchangeable, so a whole history is shared out over the classes by one
/// multinomial draw: the cost of a step does not depend on how many people there are.
///
/// One step, with `x` the histories and `n0` the people on no list (Manrique-Vallier 2016, section
/// 4):
///
/// ```
///   z   | π, λ      multinomial for each history, and for the unseen     ∝ π_k ∏_j λ_jk^x (1-λ_jk)^(1-x)
///   λ_jk| z         Beta(1 + on list j, 1 + not on list j)               within class k, unseen included
///   V_k | z, α      Beta(1 + size of k, α + size of the classes after k), π_k = V_k ∏_{h<k} (1-V_h)
///   n0  | π, λ      negative binomial(seen, 1 - p0), p0 = Σ_k π_k ∏_j (1-λ_jk)       from p(N) ∝ 1/N
///   α   | π         Gamma(a + K - 1, b - log π_K)
/// ```
final class LatentClassChain {
  private final LatentClasses model;
  private final Variates draw;
  private final int lists;
  private final int seen;
  private final int[] histories;
  private final int[] counts;

  private final double[] logShare;
  private final double[] share;
  private final double[][] on;
  private final double[] weights;
  private final int[] members;
  private final int[][] listed;
  private final int[] shares;
  private double alpha = 1;
  private int unseen;

  LatentClassChain(CaseLists cases, LatentClasses model, Variates draw) {
    this.model = model;
    this.draw = draw;
    lists = cases.size();
    seen = cases.seen();
    histories = cases.counts().keySet().stream().mapToInt(CaptureHistory::lists).toArray();
    counts = cases.counts().values().stream().mapToInt(Integer::intValue).toArray();
    int classes = model.classes();
    logShare = new double[classes];
    share = new double[classes];
    on = new double[classes][lists];
    weights = new double[classes];
    members = new int[classes];
    listed = new int[classes][lists];
    shares = new int[classes];
    scatter();
  }

  /// Begins at a draw from the prior: chains that begin far apart and meet have forgotten where.
  private void scatter() {
    Arrays.fill(share, 1.0 / share.length);
    for (double[] chances : on) {
      for (int list = 0; list < lists; list++) chances[list] = draw.uniform();
    }
  }

  void step() {
    Arrays.fill(members, 0);
    for (int[] counted : listed) Arrays.fill(counted, 0);
    for (int at = 0; at < histories.length; at++) assign(histories[at], counts[at]);
    unseen = draw.failures(seen, weigh(0));
    assign(0, unseen);
    drawChances();
    drawShares();
    alpha = draw.gamma(model.a() + share.length - 1) / (model.b() - logShare[share.length - 1]);
  }

  /// All people, seen and unseen.
  int people() {
    return seen + unseen;
  }

  private void assign(int history, int people) {
    if (people == 0) return;
    weigh(history);
    Arrays.fill(shares, 0);
    draw.share(people, weights, shares);
    for (int k = 0; k < shares.length; k++) {
      if (shares[k] == 0) continue;
      members[k] += shares[k];
      for (int list = 0; list < lists; list++)
        listed[k][list] += shares[k] * (history >>> list & 1);
    }
  }

  /// How probable a history is, and into `weights` how probable with each class.
  private double weigh(int history) {
    double sum = 0;
    for (int k = 0; k < share.length; k++) {
      double weight = share[k];
      double[] chances = on[k];
      for (int list = 0; list < lists; list++) {
        weight *= (history >>> list & 1) == 1 ? chances[list] : 1 - chances[list];
      }
      weights[k] = weight;
      sum += weight;
    }
    return sum;
  }

  private void drawChances() {
    for (int k = 0; k < share.length; k++) {
      for (int list = 0; list < lists; list++) {
        on[k][list] = draw.beta(listed[k][list], members[k] - listed[k][list]);
      }
    }
  }

  /// In logarithms, because the last sticks are often too short for a double.
  private void drawShares() {
    int after = seen + unseen;
    double logLeft = 0;
    for (int k = 0; k < share.length - 1; k++) {
      after -= members[k];
      double broken = draw.logGamma(1.0 + members[k]);
      double kept = draw.logGamma(alpha + after);
      double both = logOfSum(broken, kept);
      logShare[k] = logLeft + broken - both;
      logLeft += kept - both;
      share[k] = Math.exp(logShare[k]);
    }
    logShare[share.length - 1] = logLeft;
    share[share.length - 1] = Math.exp(logLeft);
  }

  private static double logOfSum(double one, double other) {
    double larger = Math.max(one, other);
    return larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
  }
}
