package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Linkage-averaging (Sadinle 2018, Annals of Applied Statistics 12, 1013–1038, arXiv 1812.09590):
/// the model is asked once for each draw of who is who, and the posteriors are mixed in equal
/// parts. That is the posterior of N where the prior of the linkage says nothing of N; what the
/// linkage does not know then widens the interval.
final class LinkageAverage {
  private LinkageAverage() {}

  static Answer answer(Model model, List<CaseLists> draws, long seed) {
    if (draws.size() == 1) return model.answer(draws.getFirst(), seed);
    Model lighter = model.shared(draws.size());
    List<Estimate> estimates = new ArrayList<>();
    for (int draw = 0; draw < draws.size(); draw++) {
      switch (lighter.answer(draws.get(draw), seed + draw)) {
        case Estimate estimate -> estimates.add(estimate);
        case NoEstimate no -> {
          return new NoEstimate(
              model.name(),
              String.format(Locale.ROOT, "In draw %d of the linkage: %s", draw + 1, no.reason()));
        }
      }
    }
    return mixed(model, estimates);
  }

  private static Answer mixed(Model model, List<Estimate> estimates) {
    Posterior posterior = Posterior.mixture(estimates.stream().map(Estimate::posterior).toList());
    List<String> notes = new ArrayList<>();
    double least = estimates.stream().mapToDouble(Estimate::centre).min().orElseThrow();
    double most = estimates.stream().mapToDouble(Estimate::centre).max().orElseThrow();
    notes.add(
        String.format(
            Locale.ROOT,
            "Averaged over %d draws of the linkage, whose own estimates lie between %,.0f and %,.0f.",
            estimates.size(),
            least,
            most));
    return new Estimate(
        model.name(), posterior.median(), posterior.interval(), posterior, worst(estimates), notes);
  }

  /// The chains of each draw of the linkage are judged for themselves, and the worst R-hat speaks
  /// for all; their effective draws add up, because the mixture is made of all of them.
  private static Optional<Convergence> worst(List<Estimate> estimates) {
    return estimates.stream()
        .flatMap(estimate -> estimate.convergence().stream())
        .reduce((one, other) ->
            new Convergence(
                Math.max(one.rHat(), other.rHat()),
                one.bulk() + other.bulk(),
                one.tail() + other.tail()));
  }
}
