package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The units of a component, parted into clusters; changes by taking one unit out and putting it
/// somewhere by chance, in proportion to the exponential of the clusters' weights (Gibbs sampling).
final class Partition {
  private final Component component;
  private final int[] clusterOf;
  private final List<List<Integer>> clusters = new ArrayList<>();
  private final double[] weights;

  /// Every unit alone.
  Partition(Component component) {
    this.component = component;
    this.clusterOf = new int[component.units()];
    this.weights = new double[clusterOf.length];
    for (int unit = 0; unit < clusterOf.length; unit++) {
      clusters.add(new ArrayList<>(List.of(unit)));
      clusterOf[unit] = unit;
      weights[unit] = component.weight(List.of(unit));
    }
  }

  /// Every unit once.
  void sweep(SplittableRandom random) {
    for (int unit = 0; unit < clusterOf.length; unit++) move(unit, random);
  }

  private void move(int unit, SplittableRandom random) {
    int from = clusterOf[unit];
    clusters.get(from).remove((Object) unit);
    if (!clusters.get(from).isEmpty()) weights[from] = component.weight(clusters.get(from));
    double[] after = new double[clusters.size()];
    double[] gains = gains(unit, after);
    int to = drawn(gains, random);
    clusters.get(to).add(unit);
    clusterOf[unit] = to;
    weights[to] = after[to];
  }

  /// What each cluster would weigh more with the unit in it; the first empty one stands for all.
  private double[] gains(int unit, double[] after) {
    double[] gains = new double[after.length];
    boolean empty = false;
    for (int c = 0; c < gains.length; c++) {
      List<Integer> cluster = clusters.get(c);
      gains[c] = Double.NEGATIVE_INFINITY;
      if (cluster.isEmpty() && empty) continue;
      empty |= cluster.isEmpty();
      if (!component.mayBeOne(cluster, unit)) continue;
      List<Integer> joined = new ArrayList<>(cluster);
      joined.add(unit);
      after[c] = component.weight(joined);
      gains[c] = after[c] - (cluster.isEmpty() ? 0 : weights[c]);
    }
    return gains;
  }

  private static int drawn(double[] gains, SplittableRandom random) {
    double most = Double.NEGATIVE_INFINITY;
    for (double gain : gains) most = Math.max(most, gain);
    double total = 0;
    for (double gain : gains) total += Math.exp(gain - most);
    double left = random.nextDouble() * total;
    int last = -1;
    for (int c = 0; c < gains.length && left >= 0; c++) {
      if (gains[c] == Double.NEGATIVE_INFINITY) continue;
      left -= Math.exp(gains[c] - most);
      last = c;
    }
    return last;
  }

  /// For each unit the number of its cluster.
  int[] labels() {
    return clusterOf.clone();
  }
}
