package org.safeconduct.estimate.systems;

import java.util.Arrays;

/// Hidden classes as they are at one moment of a chain: how large each is, how probably each list
/// holds one of its people, and what follows for every capture history. The last history, all zero,
/// is that of the unseen.
final class Mixture {
  final int[] histories;
  final double[] logShare;
  final double[] share;
  final double[][] on;

  /// For each history how probable it is together with each class.
  final double[][] terms;

  /// For each history how probable it is.
  final double[] chances;

  /// Begins at classes of one size whose chances are drawn from their prior: chains that begin far
  /// apart and meet have forgotten where they began.
  Mixture(CaseLists cases, int classes, Variates draw) {
    int[] seen = cases.counts().keySet().stream().mapToInt(CaptureHistory::lists).toArray();
    histories = Arrays.copyOf(seen, seen.length + 1);
    share = new double[classes];
    logShare = new double[classes];
    on = new double[classes][cases.size()];
    terms = new double[histories.length][classes];
    chances = new double[histories.length];
    Arrays.fill(share, 1.0 / classes);
    Arrays.fill(logShare, -Math.log(classes));
    for (double[] row : on) Arrays.setAll(row, _ -> draw.uniform());
    refresh();
  }

  int classes() {
    return share.length;
  }

  int unseen() {
    return histories.length - 1;
  }

  void share(int k, double log) {
    logShare[k] = log;
    share[k] = Math.exp(log);
  }

  /// Brings what follows in line with sizes and chances.
  void refresh() {
    for (int at = 0; at < histories.length; at++) {
      double sum = 0;
      for (int k = 0; k < share.length; k++) {
        terms[at][k] = share[k] * chance(histories[at], on[k]);
        sum += terms[at][k];
      }
      chances[at] = sum;
    }
  }

  static double chance(int history, double[] on) {
    double chance = 1;
    for (int list = 0; list < on.length; list++) {
      chance *= (history >>> list & 1) == 1 ? on[list] : 1 - on[list];
    }
    return chance;
  }
}
