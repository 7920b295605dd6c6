package org.safeconduct.estimate.systems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Bayesian averaging over all decomposable graphs of dependence between lists (Madigan & York
/// 1997), as in the R package dga: hyper-Dirichlet priors, graphs equally probable beforehand,
/// prior on N proportional to 1/N. Exact on a grid of N: nothing is drawn, so no seed matters.
///
/// @param weight prior people over the whole table, spread evenly over its cells: the
///   hyper-Dirichlet parameter δ of dga is weight / 2^lists. 1 is what dga advises; Madigan & York
///   took 2^lists / 2.
/// @param most the largest number of unseen people that is thought of, as a multiple of the seen
public record DecomposableGraphs(double weight, int most) implements Model {
  public static final DecomposableGraphs STANDARD = new DecomposableGraphs(1, 1000);

  /// More lists have more graphs than can be gone through (seven have 617,675).
  public static final int MOST_LISTS = 6;

  private static final int POINTS = 20_000;
  private static final int POINTS_OF_SIX = 2_000;
  private static final double SHOWN = 0.05;

  public DecomposableGraphs {
    if (!(weight > 0) || most < 1)
      throw new IllegalArgumentException("weight above 0, most from 1");
  }

  @Override
  public String name() {
    return "dga";
  }

  @Override
  public String assumes() {
    return "Everybody has the same chances to be listed; some pairs of lists depend on each other directly, in a"
        + " pattern that forms a decomposable graph, and not all of them do.";
  }

  @Override
  public String settings() {
    return String.format(
        Locale.ROOT,
        "prior weight %s over the whole table, graphs equally probable, prior on N proportional to 1/N, unseen up to %,d times the seen",
        weight,
        most);
  }

  @Override
  public String source() {
    return "Madigan, D. & York, J. C. (1997). Bayesian methods for estimation of the size of a closed"
        + " population. Biometrika 84, 19–31.";
  }

  @Override
  public Model shared(int times) {
    return this;
  }

  @Override
  public Answer answer(CaseLists lists, long seed) {
    return Grounds.against(lists)
        .or(() -> tooMany(lists))
        .<Answer>map(reason -> new NoEstimate(name(), reason))
        .orElseGet(() -> estimate(lists));
  }

  private static Optional<String> tooMany(CaseLists lists) {
    if (lists.size() <= MOST_LISTS) return Optional.empty();
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%d lists have more decomposable graphs than can be averaged over: at most %d lists. Make lists of one kind one.",
            lists.size(),
            MOST_LISTS));
  }

  private Answer estimate(CaseLists lists) {
    List<Graph> graphs = Graph.decomposable(lists.size());
    GraphAverage average = averaged(lists, graphs);
    if (!average.isClosed()) {
      return new NoEstimate(
          name(),
          String.format(
              Locale.ROOT,
              "Even %,d times as many unseen as seen people remain plausible: the lists overlap too little.",
              most));
    }
    Posterior posterior = average.posterior();
    return new Estimate(
        name(),
        posterior.median(),
        posterior.interval(),
        posterior,
        Optional.empty(),
        notes(lists, graphs, average));
  }

  /// Looks at ever more unseen people until nothing is left beyond.
  private GraphAverage averaged(CaseLists lists, List<Graph> graphs) {
    int points = lists.size() == MOST_LISTS ? POINTS_OF_SIX : POINTS;
    long end = (long) most * lists.seen();
    long range = 4L * lists.seen();
    while (true) {
      int step = (int) Math.max(1, range / points);
      GraphAverage average =
          new GraphAverage(
              lists, graphs, weight, new GraphAverage.Grid(step, (int) (range / step) + 1));
      if (average.isClosed() || range >= end) return average;
      range = Math.min(2 * range, end);
    }
  }

  private static List<String> notes(CaseLists lists, List<Graph> graphs, GraphAverage average) {
    double[] masses = average.graphs();
    List<String> likely =
        IntStream.range(0, masses.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> -masses[at]))
            .filter(at -> masses[at] >= SHOWN)
            .map(at ->
                String.format(
                    Locale.ROOT,
                    "%s (%.0f %%)",
                    graphs.get(at).words(lists.names()),
                    100 * masses[at]))
            .toList();
    return List.of(
        String.format(
            Locale.ROOT,
            "%,d graphs; those that bear at least 5 %% of the belief: %s.",
            masses.length,
            likely.isEmpty() ? "none" : String.join("; ", likely)));
  }
}
