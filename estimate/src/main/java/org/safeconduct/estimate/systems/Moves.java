package org.safeconduct.estimate.systems;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.log1p;

/// Metropolis moves that a Gibbs chain lacks: with them it forgets its beginning some ten times as
/// fast, and its distribution stays what it is. Memberships and the number of unseen people are
/// integrated out; they are drawn anew right after. The target is then, with prior p(N) ∝ 1/N,
///
/// ```
///   α^(K-1) π_K^(α-1) / ∏_{h=2}^{K-1} R_h  ·  ∏_x p(x)^n_x / (1 - p0)^n        R_h = Σ_{l≥h} π_l
/// ```
///
/// The *ridge* move takes one class k and makes its people harder to find and more, so that the
/// people found once remain as probable as they are: all odds λ/(1-λ) times e^-ε, and π_k ∏(1-λ_jk)
/// times e^ε before the sizes are made to add up to one again. Along this ridge the likelihood is
/// nearly flat, and on it lies what is unknown about N. In the logits of λ, the logit of π_k and
/// the proportions of the other classes the move is a shift with determinant 1, so that the ratio
/// of the densities in these coordinates decides. The *swap* exchanges two neighbouring classes
/// (Papaspiliopoulos & Roberts 2008, Biometrika 95, 169–186): the likelihood stays, only the
/// stick-breaking prior weighs.
final class Moves {
  private static final double[] STRIDES = {0.1, 0.4, 1.2};

  /// Classes smaller than this are left alone, in both directions.
  private static final double NOBODY = 1e-9;

  private final Mixture mixture;
  private final int[] counts;
  private final int seen;
  private final Variates draw;
  private final double[] changed;
  private final double[] terms;

  /// @param counts of the mixture's histories but the last
  Moves(Mixture mixture, int[] counts, int seen, Variates draw) {
    this.mixture = mixture;
    this.counts = counts;
    this.seen = seen;
    this.draw = draw;
    changed = new double[mixture.on[0].length];
    terms = new double[mixture.histories.length];
  }

  /// One ridge move for each class that has people, and one swap.
  void make(double alpha) {
    for (int k = 0; k < mixture.classes(); k++) {
      if (mixture.share[k] >= NOBODY) ridge(k, alpha);
    }
    swap((int) (draw.uniform() * (mixture.classes() - 1)), alpha);
  }

  private void ridge(int k, double alpha) {
    double shift = draw.normal() * STRIDES[(int) (draw.uniform() * STRIDES.length)];
    double odds = exp(-shift);
    double grown = shift;
    double priors = 0;
    double[] on = mixture.on[k];
    for (int list = 0; list < on.length; list++) {
      double rest = 1 - on[list] + on[list] * odds;
      changed[list] = on[list] * odds / rest;
      grown += log(rest);
      priors += -shift - 2 * log(rest);
    }
    double old = mixture.share[k];
    double size = exp(mixture.logShare[k] + grown) / (1 - old + exp(mixture.logShare[k] + grown));
    if (!(size >= NOBODY && size <= 1 - NOBODY && old <= 1 - NOBODY)) return;
    double others = (1 - size) / (1 - old);
    double gain = priors + log(size / old) + (mixture.classes() - 1) * log(others);
    gain += sticks(k, size, others, alpha) + likelihood(k, size, others);
    if (draw.logUniform() < gain) accept(k, size, others);
  }

  /// What the prior of the sizes gains when class k gets `size` and all others are multiplied.
  private double sticks(int k, double size, double others, double alpha) {
    int last = mixture.classes() - 1;
    double factor = k == last ? size / mixture.share[k] : others;
    double gain = (alpha - 1) * log(factor);
    double before = 0;
    for (int h = 1; h < last; h++) {
      before += mixture.share[h - 1];
      if (h > k) gain -= log(others);
      else gain -= log(1 - before * others) - log(1 - before);
    }
    return gain;
  }

  private double likelihood(int k, double size, double others) {
    double gain = 0;
    for (int at = 0; at < terms.length; at++) {
      terms[at] = size * Mixture.chance(mixture.histories[at], changed);
      double chance = others * Math.max(0, mixture.chances[at] - mixture.terms[at][k]) + terms[at];
      if (at == mixture.unseen()) gain -= seen * (log1p(-chance) - log1p(-mixture.chances[at]));
      else gain += counts[at] * log(chance / mixture.chances[at]);
    }
    return gain;
  }

  private void accept(int k, double size, double others) {
    double logOthers = log(others);
    for (int h = 0; h < mixture.classes(); h++) {
      mixture.share(h, h == k ? log(size) : mixture.logShare[h] + logOthers);
    }
    System.arraycopy(changed, 0, mixture.on[k], 0, changed.length);
    for (int at = 0; at < terms.length; at++) {
      double sum = 0;
      for (int h = 0; h < mixture.classes(); h++) {
        mixture.terms[at][h] = h == k ? terms[at] : mixture.terms[at][h] * others;
        sum += mixture.terms[at][h];
      }
      mixture.chances[at] = sum;
    }
  }

  /// Classes h and h + 1. Only R_{h+1}, and π_K at the end, know which of the two comes first.
  private void swap(int h, double alpha) {
    double logOne = mixture.logShare[h];
    double logOther = mixture.logShare[h + 1];
    double gain;
    if (h + 1 == mixture.classes() - 1) {
      gain = (alpha - 1) * (logOne - logOther);
    } else {
      double after = 0;
      for (int l = h + 2; l < mixture.classes(); l++) after += mixture.share[l];
      double with = after + mixture.share[h + 1];
      double without = after + mixture.share[h];
      if (!(with > 0 && without > 0)) return;
      gain = log(with) - log(without);
    }
    if (!(draw.logUniform() < gain)) return;
    mixture.share(h, logOther);
    mixture.share(h + 1, logOne);
    double[] on = mixture.on[h];
    mixture.on[h] = mixture.on[h + 1];
    mixture.on[h + 1] = on;
    for (double[] row : mixture.terms) {
      double term = row[h];
      row[h] = row[h + 1];
      row[h + 1] = term;
    }
  }
}
