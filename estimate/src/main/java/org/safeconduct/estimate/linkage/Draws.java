package org.safeconduct.estimate.linkage;

import java.util.List;
import java.util.SplittableRandom;

/// How one component may be parted: draws from the posterior over its partitions, and what they say
/// of each two units.
final class Draws {
  private static final int BURN_IN = 30;

  private final Component component;
  private final int[][] labels;
  private final double[][] together;

  private Draws(Component component, int[][] labels, double[][] together) {
    this.component = component;
    this.labels = labels;
    this.together = together;
  }

  static Draws of(Component component, int draws, SplittableRandom random) {
    int units = component.units();
    double[][] together = new double[units][units];
    int[][] labels = new int[draws][];
    Partition partition = new Partition(component);
    for (int sweep = 0; sweep < BURN_IN && units > 2; sweep++) partition.sweep(random);
    for (int draw = 0; draw < draws; draw++) {
      partition.sweep(random);
      labels[draw] = partition.labels();
      for (int u = 0; u < units; u++) {
        for (int v = 0; v < u; v++) if (labels[draw][u] == labels[draw][v]) together[u][v]++;
      }
    }
    for (int u = 0; u < units; u++) {
      for (int v = 0; v < u; v++) {
        together[u][v] = settled(component, u, v, together[u][v], draws);
        together[v][u] = together[u][v];
      }
    }
    return new Draws(component, labels, together);
  }

  /// Two units alone need no drawing. Among more, the pair's own evidence counts as one further
  /// draw, so that no frequency is quite 0 or 1.
  private static double settled(Component component, int u, int v, double times, int draws) {
    if (!component.mayBeOne(List.of(u), v)) return 0;
    double parted = component.weight(List.of(u)) + component.weight(List.of(v));
    double own = Weights.probability(component.weight(List.of(u, v)) - parted);
    if (component.units() == 2) return own;
    return (times + own) / (draws + 1);
  }

  Component component() {
    return component;
  }

  /// For each unit the number of its cluster in one draw.
  int[] labels(int draw) {
    return labels[draw];
  }

  /// The probability that two units are one person.
  double together(int unit, int other) {
    return together[unit][other];
  }
}
