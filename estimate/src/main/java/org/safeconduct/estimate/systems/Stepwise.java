package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// Chooses the pairs of a log-linear model as Chan, Silverman & Vincent (2021, section 3.2) do:
/// from the independent lists onwards, at each turn the pair whose shared count is least credible
/// under the model so far, while its Poisson p-value lies under the threshold; a pair that would
/// leave the model without a finite or identified estimate is passed by.
record Stepwise(List<Integer> pairs, PoissonFit fit) {

  /// Empty where even the independent lists have no finite estimate.
  static Optional<Stepwise> of(CaseLists lists, double threshold) {
    Optional<PoissonFit> start = fit(lists, List.of());
    if (start.isEmpty()) return Optional.empty();
    Stepwise best = new Stepwise(List.of(), start.get());
    while (true) {
      Optional<Stepwise> next = best.next(lists, threshold);
      if (next.isEmpty()) return Optional.of(best);
      best = next.get();
    }
  }

  private Optional<Stepwise> next(CaseLists lists, double threshold) {
    record Candidate(int pair, double p) {}
    List<Candidate> candidates =
        Design.pairs(lists.size()).stream()
            .filter(pair -> !pairs.contains(pair))
            .map(pair -> new Candidate(pair, pValue(lists, pair)))
            .filter(candidate -> candidate.p() < threshold)
            .sorted(Comparator.comparingDouble(Candidate::p))
            .toList();
    for (Candidate candidate : candidates) {
      List<Integer> more = new ArrayList<>(pairs);
      more.add(candidate.pair());
      Optional<PoissonFit> fitted = fit(lists, more);
      if (fitted.isPresent()) return Optional.of(new Stepwise(List.copyOf(more), fitted.get()));
    }
    return Optional.empty();
  }

  /// How rare so few or so many shared people would be, whichever is rarer.
  private double pValue(CaseLists lists, int pair) {
    double expected = fit.expectedOnAllOf(pair);
    int shared = lists.onAllOf(pair);
    if (expected <= 0) return shared == 0 ? 1 : 0;
    PoissonDistribution poisson = PoissonDistribution.of(expected);
    return Math.min(poisson.cumulativeProbability(shared), poisson.survivalProbability(shared - 1));
  }

  private static Optional<PoissonFit> fit(CaseLists lists, List<Integer> pairs) {
    Design design = Design.of(lists, pairs);
    return PoissonFit.of(design, design.counts(lists));
  }

  /// Seen and unseen.
  static double total(CaseLists lists, double threshold) {
    return of(lists, threshold)
        .map(chosen -> lists.seen() + chosen.fit().unseen())
        .orElse(Double.POSITIVE_INFINITY);
  }
}
