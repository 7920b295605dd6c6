package org.safeconduct.estimate.systems;

import static java.util.stream.IntStream.range;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Whether chains that began apart tell of the same distribution, by Vehtari, Gelman, Simpson,
/// Carpenter & Bürkner (2021), Rank-normalization, folding, and localization, Bayesian Analysis 16:
/// the split R-hat of rank-normalised draws (the larger of plain and folded), and how many
/// independent draws they are worth for the middle and for the tails.
public record Convergence(double rHat, double bulk, double tail) {
  /// Above this R-hat the chains have not met (Vehtari et al. 2021 advise 1.01; 1.05 is where the
  /// interval itself begins to move).
  public static final double MET = 1.05;

  /// Fewer independent draws than this do not place the ends of an interval.
  public static final double ENOUGH = 400;

  public boolean isReached() {
    return rHat <= MET && Math.min(bulk, tail) >= ENOUGH;
  }

  /// @param chains draws of one number: as many in each chain, at least 4
  static Convergence of(double[][] chains) {
    double[][] halves = Arrays.stream(chains).flatMap(Convergence::halves).toArray(double[][]::new);
    double[] all = Arrays.stream(halves).flatMapToDouble(Arrays::stream).sorted().toArray();
    if (all[0] == all[all.length - 1]) return new Convergence(1, all.length, all.length);
    double median = all[all.length / 2];
    double[][] ranked = ranked(halves);
    double rHat = Math.max(rHat(ranked), rHat(ranked(map(halves, x -> Math.abs(x - median)))));
    double low = all[(int) (0.05 * all.length)];
    double high = all[(int) (0.95 * all.length)];
    double tail =
        Math.min(
            worth(map(halves, x -> x <= low ? 1 : 0)), worth(map(halves, x -> x <= high ? 1 : 0)));
    return new Convergence(rHat, worth(ranked), tail);
  }

  private static Stream<double[]> halves(double[] chain) {
    int half = chain.length / 2;
    return Stream.of(
        Arrays.copyOf(chain, half), Arrays.copyOfRange(chain, chain.length - half, chain.length));
  }

  private static double[][] map(double[][] chains, java.util.function.DoubleUnaryOperator each) {
    return Arrays.stream(chains)
        .map(c -> Arrays.stream(c).map(each).toArray())
        .toArray(double[][]::new);
  }

  /// Each draw by the normal quantile of its rank among all; equal draws share their mean rank.
  private static double[][] ranked(double[][] chains) {
    double[] sorted = Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
    NormalDistribution normal = NormalDistribution.of(0, 1);
    return map(
        chains,
        x -> {
          double rank = (first(sorted, x) + first(sorted, Math.nextUp(x)) + 1) / 2.0;
          return normal.inverseCumulativeProbability((rank - 0.375) / (sorted.length + 0.25));
        });
  }

  /// How many are smaller than `x`.
  private static int first(double[] sorted, double x) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private static double rHat(double[][] chains) {
    double within = within(chains);
    return within == 0 ? 1 : Math.sqrt(overall(chains, within) / within);
  }

  private static double within(double[][] chains) {
    return Arrays.stream(chains)
        .mapToDouble(c -> covariance(c, 0) * c.length / (c.length - 1))
        .average()
        .orElseThrow();
  }

  private static double overall(double[][] chains, double within) {
    int length = chains[0].length;
    double[] means = Arrays.stream(chains).mapToDouble(Convergence::mean).toArray();
    double between = covariance(means, 0) * means.length / (means.length - 1);
    return within * (length - 1) / length + between;
  }

  /// Effective sample size: autocorrelation over all chains, cut by Geyer's initial monotone
  /// sequence.
  private static double worth(double[][] chains) {
    int length = chains[0].length;
    double draws = (double) length * chains.length;
    double within = within(chains);
    if (within == 0) return draws;
    double overall = overall(chains, within);
    double sum = 0;
    double last = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < length; lag += 2) {
      double pair =
          Math.min(
              last,
              correlation(chains, lag, within, overall)
                  + correlation(chains, lag + 1, within, overall));
      if (pair < 0) break;
      sum += pair;
      last = pair;
    }
    double time = Math.max(-1 + 2 * sum, 1 / Math.log10(draws));
    return draws / time;
  }

  private static double correlation(double[][] chains, int lag, double within, double overall) {
    if (lag == 0) return 1;
    double shared =
        Arrays.stream(chains)
            .mapToDouble(c -> covariance(c, lag) * c.length / (c.length - 1))
            .average()
            .orElseThrow();
    return 1 - (within - shared) / overall;
  }

  private static double covariance(double[] chain, int lag) {
    double mean = mean(chain);
    return range(0, chain.length - lag)
            .mapToDouble(t -> (chain[t] - mean) * (chain[t + lag] - mean))
            .sum()
        / chain.length;
  }

  private static double mean(double[] chain) {
    return Arrays.stream(chain).average().orElseThrow();
  }
}
