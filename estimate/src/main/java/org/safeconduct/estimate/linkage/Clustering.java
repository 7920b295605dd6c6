package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One partition of a component for those who need one: the one that gains most, where a pair that
/// is joined gains its probability less the threshold [Binder 1978; Lau & Green 2007]. Consistent
/// by construction: it is a partition.
final class Clustering {
  private final Draws draws;
  private final double threshold;
  private final int[] clusterOf;

  private Clustering(Draws draws, double threshold) {
    this.draws = draws;
    this.threshold = threshold;
    this.clusterOf = new int[draws.component().units()];
    for (int unit = 0; unit < clusterOf.length; unit++) clusterOf[unit] = unit;
  }

  /// For each unit the number of its cluster: the smallest of its units.
  static int[] of(Draws draws, double threshold) {
    Clustering clustering = new Clustering(draws, threshold);
    clustering.join();
    for (int round = 0; round < 20 && clustering.move(); round++) {}
    return clustering.named();
  }

  /// The most probable pairs first: their clusters are joined if that gains.
  private void join() {
    List<int[]> pairs = new ArrayList<>();
    for (int u = 0; u < clusterOf.length; u++) {
      for (int v = 0; v < u; v++) if (draws.together(u, v) > threshold) pairs.add(new int[] {u, v});
    }
    pairs.sort(Comparator.comparingDouble(pair -> -draws.together(pair[0], pair[1])));
    for (int[] pair : pairs) {
      int one = clusterOf[pair[0]];
      int other = clusterOf[pair[1]];
      if (one != other && gain(members(one), members(other)) > 0) {
        for (int unit : members(one)) clusterOf[unit] = other;
      }
    }
  }

  private List<Integer> members(int cluster) {
    List<Integer> members = new ArrayList<>();
    for (int unit = 0; unit < clusterOf.length; unit++) {
      if (clusterOf[unit] == cluster) members.add(unit);
    }
    return members;
  }

  /// What joining two sets gains; no gain is worth breaking a rule.
  private double gain(List<Integer> some, List<Integer> others) {
    Component component = draws.component();
    double gain = 0;
    List<Integer> all = new ArrayList<>(others);
    for (int u : some) {
      if (!component.mayBeOne(all, u)) return Double.NEGATIVE_INFINITY;
      all.add(u);
      for (int v : others) {
        gain += component.size(u) * component.size(v) * (draws.together(u, v) - threshold);
      }
    }
    return gain;
  }

  /// Moves single units to where they gain most; answers whether any moved.
  private boolean move() {
    boolean moved = false;
    for (int unit = 0; unit < clusterOf.length; unit++) {
      int from = clusterOf[unit];
      clusterOf[unit] = -1;
      int best = -1;
      double most = 0;
      for (int cluster = 0; cluster < clusterOf.length; cluster++) {
        List<Integer> members = members(cluster);
        if (members.isEmpty()) continue;
        double gain = gain(List.of(unit), members) + (cluster == from ? 1e-12 : 0);
        if (gain > most) {
          most = gain;
          best = cluster;
        }
      }
      int to = best >= 0 ? best : members(unit).isEmpty() ? unit : free();
      clusterOf[unit] = members(from).isEmpty() && best < 0 ? from : to;
      moved |= clusterOf[unit] != from;
    }
    return moved;
  }

  private int free() {
    int free = 0;
    while (!members(free).isEmpty()) free++;
    return free;
  }

  private int[] named() {
    int[] first = new int[clusterOf.length];
    java.util.Arrays.fill(first, -1);
    int[] named = new int[clusterOf.length];
    for (int unit = 0; unit < clusterOf.length; unit++) {
      int cluster = clusterOf[unit];
      if (first[cluster] < 0) first[cluster] = unit;
      named[unit] = first[cluster];
    }
    return named;
  }
}
