package org.safeconduct.estimate.systems;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.gamma.LogGamma;

/// How probable each number of unseen people is under every graph at once. With n0 unseen, the
/// table over a set of lists S has the marginal counts n_c (the unseen in its empty cell) and the
/// prior α = weight / 2^|S| in each cell, and its probability is
///
/// ```
///   m(S) = Γ(weight) / Γ(weight + N) · ∏_c Γ(α + n_c) / Γ(α)
/// ```
///
/// A graph's is ∏ m(cliques) / ∏ m(separators) times the multinomial coefficient N! / (n0! ∏ n_c!)
/// and the prior 1/N. Only n0 varies along the grid, so each set of lists is computed once.
final class GraphAverage {
  private static final double NOTHING = 1e-9;

  private final CaseLists lists;
  private final double weight;
  private final Grid grid;
  private final double[] masses;
  private final double[] ofGraphs;

  /// @param step between neighbouring numbers of unseen people, from 0
  record Grid(int step, int points) {
    int at(int point) {
      return point * step;
    }
  }

  GraphAverage(CaseLists lists, List<Graph> graphs, double weight, Grid grid) {
    this.lists = lists;
    this.weight = weight;
    this.grid = grid;
    masses = new double[grid.points()];
    ofGraphs = new double[graphs.size()];
    average(graphs);
  }

  /// Whether nothing to speak of lies beyond the end of the grid.
  boolean isClosed() {
    double largest = 0;
    for (double mass : masses) largest = Math.max(largest, mass);
    return masses[masses.length - 1] < NOTHING * largest;
  }

  Posterior posterior() {
    return Posterior.ofMasses(lists.seen(), grid.step(), masses);
  }

  /// The belief in each graph, in their order.
  double[] graphs() {
    return ofGraphs.clone();
  }

  private void average(List<Graph> graphs) {
    double[] common = common();
    double[][] tables = new double[1 << lists.size()][];
    for (int set = 1; set < tables.length; set++) tables[set] = table(set);
    double[] curve = new double[grid.points()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int graph = 0; graph < ofGraphs.length; graph++) {
      System.arraycopy(common, 0, curve, 0, curve.length);
      add(graphs.get(graph).terms().orElseThrow(), tables, curve);
      double top = highest;
      for (double log : curve) top = Math.max(top, log);
      rescale(Math.exp(highest - top));
      highest = top;
      for (int point = 0; point < curve.length; point++) {
        double mass = Math.exp(curve[point] - highest);
        masses[point] += mass;
        ofGraphs[graph] += mass;
      }
    }
    double total = 0;
    for (double mass : ofGraphs) total += mass;
    for (int graph = 0; graph < ofGraphs.length; graph++) ofGraphs[graph] /= total;
  }

  private void rescale(double factor) {
    if (factor == 1) return;
    for (int at = 0; at < masses.length; at++) masses[at] *= factor;
    for (int at = 0; at < ofGraphs.length; at++) ofGraphs[at] *= factor;
  }

  private static void add(Map<Integer, Integer> terms, double[][] tables, double[] curve) {
    terms.forEach((set, times) -> {
      double[] table = tables[set];
      for (int point = 0; point < curve.length; point++) curve[point] += times * table[point];
    });
  }

  /// What every graph has: N! / n0! and the prior 1/N. What does not depend on n0 is left out.
  private double[] common() {
    double[] common = new double[grid.points()];
    for (int point = 0; point < common.length; point++) {
      double all = grid.at(point) + (double) lists.seen();
      common[point] =
          LogGamma.value(all + 1) - LogGamma.value(grid.at(point) + 1.0) - Math.log(all);
    }
    return common;
  }

  /// log m(S) along the grid.
  private double[] table(int set) {
    int[] cells = cells(set);
    int size = 1 << Integer.bitCount(set);
    double alpha = weight / size;
    double fixed = LogGamma.value(weight) - LogGamma.value(alpha);
    for (int cell = 1; cell < size; cell++) {
      fixed += LogGamma.value(alpha + cells[cell]) - LogGamma.value(alpha);
    }
    double[] table = new double[grid.points()];
    for (int point = 0; point < table.length; point++) {
      double unseen = grid.at(point);
      table[point] =
          fixed
              + LogGamma.value(alpha + cells[0] + unseen)
              - LogGamma.value(weight + lists.seen() + unseen);
    }
    return table;
  }

  /// The counts of the seen over the lists of `set`, whose bits are pressed together.
  private int[] cells(int set) {
    int[] cells = new int[1 << Integer.bitCount(set)];
    lists
        .counts()
        .forEach((history, count) -> cells[Integer.compress(history.lists(), set)] += count);
    return cells;
  }
}
