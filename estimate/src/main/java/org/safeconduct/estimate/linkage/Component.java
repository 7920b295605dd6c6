package org.safeconduct.estimate.linkage;

import java.util.Arrays;
import java.util.List;

/// Records that hang together by pairs that may be one person; nothing outside bears on how they
/// are parted. Records that were joined by hand are one *unit* and stay one.
///
/// The evidence that k records are one person is counted field by field, over the k − 1 pairs of
/// the greatest spanning tree of the field's weights. Think of a person's true value and of records
/// that copied it, right or wrong: `a a a b` is two agreements and one error, which is what the
/// tree says; the sum over all six pairs would count each letter three times, and let one bad copy
/// outvote the rest. Fields are counted apart so that a record which says little cannot bridge two
/// that contradict each other: where it is silent, the contradiction is still there.
final class Component {
  private final int[][] units;
  private final int[] left;
  private final int[] first;
  private final int fields;
  private final float[][][] weights;
  private final double logPriorOdds;
  private final boolean[][] apart;
  private final boolean twoLists;
  private final boolean oneToOne;

  /// @param units records by unit
  Component(List<int[]> units, Evidence evidence, OneToOne oneToOne) {
    this.units = units.toArray(int[][]::new);
    this.fields = evidence.records().fields();
    this.logPriorOdds = evidence.logPriorOdds();
    this.twoLists = evidence.records().areTwoLists();
    this.oneToOne = oneToOne == OneToOne.ASKED;
    this.left = new int[this.units.length];
    this.first = new int[this.units.length];
    int count = 0;
    for (int u = 0; u < this.units.length; u++) {
      first[u] = count;
      count += this.units[u].length;
      for (int record : this.units[u]) if (record < evidence.records().left()) left[u]++;
    }
    int[] records = units.stream().flatMapToInt(Arrays::stream).toArray();
    this.weights = weights(records, evidence);
    this.apart = apart(evidence);
  }

  /// By record, by an earlier record, by field; not a number where one of the two is silent.
  private float[][][] weights(int[] records, Evidence evidence) {
    float[][][] weights = new float[records.length][][];
    for (int i = 0; i < records.length; i++) {
      weights[i] = new float[i][];
      for (int j = 0; j < i; j++) weights[i][j] = evidence.byField(records[i], records[j]);
    }
    return weights;
  }

  private boolean[][] apart(Evidence evidence) {
    boolean[][] apart = new boolean[units.length][units.length];
    for (int u = 0; u < units.length; u++) {
      for (int v = 0; v < u; v++) {
        for (int one : units[u]) {
          for (int other : units[v]) apart[u][v] |= evidence.areKeptApart(one, other);
        }
        apart[v][u] = apart[u][v];
      }
    }
    return apart;
  }

  int units() {
    return units.length;
  }

  int[] records(int unit) {
    return units[unit];
  }

  int size(int unit) {
    return units[unit].length;
  }

  int left(int unit) {
    return left[unit];
  }

  /// Whether the units may be one cluster, as far as rules go.
  boolean mayBeOne(List<Integer> cluster, int unit) {
    int size = size(unit);
    int ofLeft = left(unit);
    for (int other : cluster) {
      if (apart[unit][other]) return false;
      size += size(other);
      ofLeft += left(other);
    }
    if (!oneToOne || cluster.isEmpty()) return true;
    return twoLists ? ofLeft <= 1 && size - ofLeft <= 1 : size <= 2;
  }

  /// Log odds that all records of these units are one person, against each record being another.
  double weight(List<Integer> cluster) {
    int size = 0;
    for (int unit : cluster) size += size(unit);
    int[] members = new int[size];
    int at = 0;
    for (int unit : cluster) {
      for (int i = 0; i < size(unit); i++) members[at++] = first[unit] + i;
    }
    double weight = (size - 1) * logPriorOdds;
    for (int field = 0; field < fields && size > 1; field++) weight += tree(members, field);
    return weight;
  }

  /// The weight of the greatest spanning forest of one field [Prim 1957].
  private double tree(int[] members, int field) {
    int size = members.length;
    float[] best = new float[size];
    Arrays.fill(best, Float.NaN);
    boolean[] inside = new boolean[size];
    double weight = 0;
    for (int round = 0; round < size; round++) {
      int next = -1;
      for (int i = 0; i < size; i++) {
        if (!inside[i] && (next < 0 || isGreater(best[i], best[next]))) next = i;
      }
      inside[next] = true;
      if (!Float.isNaN(best[next])) weight += best[next];
      for (int i = 0; i < size; i++) {
        float between = inside[i] ? Float.NaN : between(members[next], members[i], field);
        if (isGreater(between, best[i])) best[i] = between;
      }
    }
    return weight;
  }

  /// Silence is less than anything.
  private static boolean isGreater(float one, float other) {
    return one > other || (Float.isNaN(other) && !Float.isNaN(one));
  }

  private float between(int one, int other, int field) {
    return one > other ? weights[one][other][field] : weights[other][one][field];
  }
}
