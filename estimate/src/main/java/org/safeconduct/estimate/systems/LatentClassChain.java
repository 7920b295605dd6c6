package org.safeconduct.estimate.systems;

import java.util.Arrays;

/// One chain of the blocked Gibbs sampler for the truncated stick-breaking mixture. People with the
/// same capture history are exchangeable, so a whole history is shared out over the classes by one
/// multinomial draw: the cost of a step does not depend on how many people there are.
///
/// One step, with `x` the histories and `n0` the people on no list (Manrique-Vallier 2016, section
/// 4), and between two of them the [Moves]:
///
/// ```
///   z   | π, λ      multinomial for each history, and for the unseen     ∝ π_k ∏_j λ_jk^x (1-λ_jk)^(1-x)
///   n0  | π, λ      negative binomial(seen, 1 - p0), p0 = Σ_k π_k ∏_j (1-λ_jk)       from p(N) ∝ 1/N
///   λ_jk| z         Beta(1 + on list j, 1 + not on list j)               within class k, unseen included
///   V_k | z, α      Beta(1 + size of k, α + size of the classes after k), π_k = V_k ∏_{h<k} (1-V_h)
///   α   | π         Gamma(a + K - 1, b - log π_K)
/// ```
final class LatentClassChain {
  private final LatentClasses model;
  private final Variates draw;
  private final Mixture mixture;
  private final Moves moves;
  private final int seen;
  private final int[] counts;
  private final int[] members;
  private final int[][] listed;
  private final int[] shares;
  private double alpha = 1;
  private int unseen;

  LatentClassChain(CaseLists cases, LatentClasses model, Variates draw) {
    this.model = model;
    this.draw = draw;
    seen = cases.seen();
    counts = cases.counts().values().stream().mapToInt(Integer::intValue).toArray();
    mixture = new Mixture(cases, model.classes(), draw);
    moves = new Moves(mixture, counts, seen, draw);
    members = new int[model.classes()];
    listed = new int[model.classes()][cases.size()];
    shares = new int[model.classes()];
  }

  /// One sweep with the moves.
  void step() {
    gibbs();
    moves.make(alpha);
  }

  /// One sweep of the sampler as it was published.
  void gibbs() {
    Arrays.fill(members, 0);
    for (int[] row : listed) Arrays.fill(row, 0);
    for (int at = 0; at < counts.length; at++) assign(at, counts[at]);
    unseen = draw.failures(seen, mixture.chances[mixture.unseen()]);
    assign(mixture.unseen(), unseen);
    drawChances();
    drawShares();
    alpha =
        draw.gamma(model.a() + members.length - 1)
            / (model.b() - mixture.logShare[members.length - 1]);
    mixture.refresh();
  }

  /// All people, seen and unseen, at the last sweep.
  int people() {
    return seen + unseen;
  }

  private void assign(int at, int people) {
    if (people == 0) return;
    Arrays.fill(shares, 0);
    draw.share(people, mixture.terms[at], shares);
    int history = mixture.histories[at];
    for (int k = 0; k < shares.length; k++) {
      if (shares[k] == 0) continue;
      members[k] += shares[k];
      int[] row = listed[k];
      for (int list = 0; list < row.length; list++) row[list] += shares[k] * (history >>> list & 1);
    }
  }

  private void drawChances() {
    for (int k = 0; k < members.length; k++) {
      double[] on = mixture.on[k];
      for (int list = 0; list < on.length; list++) {
        on[list] = draw.beta(listed[k][list], members[k] - listed[k][list]);
      }
    }
  }

  /// In logarithms, because the last sticks are often too short for a double.
  private void drawShares() {
    int last = members.length - 1;
    int after = seen + unseen;
    double logLeft = 0;
    for (int k = 0; k < last; k++) {
      after -= members[k];
      double kept =
          members[k] == 0 && after == 0 ? draw.logUniform() / alpha : logKept(members[k], after);
      mixture.share(k, logLeft + Math.log(-Math.expm1(kept)));
      logLeft += kept;
    }
    mixture.share(last, logLeft);
  }

  /// log (1 - V) with V from Beta(1 + members, α + after).
  private double logKept(int here, int after) {
    double broken = draw.logGamma(1.0 + here);
    double kept = draw.logGamma(alpha + after);
    double larger = Math.max(broken, kept);
    return kept - larger - Math.log1p(Math.exp(Math.min(broken, kept) - larger));
  }
}
