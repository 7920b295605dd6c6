package org.safeconduct.estimate.linkage;

import java.util.Arrays;

/// Where to part pairs that are shown as one person from those that are not, without truth: where
/// the expected F, the harmonic mean of precision and recall, is greatest. If the probabilities are
/// calibrated, joining the k most probable pairs finds the sum of their probabilities in
/// expectation, out of the sum over all pairs.
///
/// @param probability pairs at least as probable are joined
/// @param precision, recall expected there
record Threshold(double probability, double precision, double recall) {
  /// @param probabilities of all pairs that have any chance; sorted by this
  /// @param elsewhere matches expected among pairs that are not in the list
  static Threshold best(double[] probabilities, double elsewhere) {
    Arrays.sort(probabilities);
    double all = Arrays.stream(probabilities).sum() + elsewhere;
    Threshold best = new Threshold(0.5, 1, 0);
    double greatest = 0;
    double hits = 0;
    for (int i = probabilities.length - 1; i >= 0; i--) {
      hits += probabilities[i];
      int joined = probabilities.length - i;
      double f = 2 * hits / (joined + all);
      if (f > greatest) {
        greatest = f;
        best = new Threshold(f / 2, hits / joined, all == 0 ? 1 : hits / all);
      }
    }
    return best;
  }

  double f() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
