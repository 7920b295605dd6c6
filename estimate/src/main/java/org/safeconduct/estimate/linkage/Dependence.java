package org.safeconduct.estimate.linkage;

import java.util.Arrays;

/// Which fields hang together within one kind of pairs: people of one village share a surname more
/// often than chance. The tree of pairwise dependences that loses least information [Chow & Liu
/// 1968], without the branches that the data do not pay for [Schwarz 1978].
final class Dependence {
  private Dependence() {}

  /// Every field alone.
  static int[] none(int fields) {
    int[] parents = new int[fields];
    Arrays.fill(parents, -1);
    return parents;
  }

  /// For each field the one it hangs on, or -1. Prim's algorithm from field 0 on.
  static int[] tree(Tally tally) {
    int fields = tally.grades.length;
    int[] parents = none(fields);
    boolean[] inside = new boolean[fields];
    double[] best = new double[fields];
    for (int round = 0; round < fields; round++) {
      int next = -1;
      for (int f = 0; f < fields; f++) {
        if (!inside[f] && (next < 0 || best[f] > best[next])) next = f;
      }
      inside[next] = true;
      for (int f = 0; f < fields; f++) {
        double worth = inside[f] ? 0 : worth(tally, f, next);
        if (worth > best[f]) {
          best[f] = worth;
          parents[f] = next;
        }
      }
    }
    return parents;
  }

  /// Twice the gain in log likelihood less its price: positive if the branch pays.
  static double worth(Tally tally, int f, int g) {
    double total = 0;
    double[] rows = new double[Grade.COUNT];
    double[] columns = new double[Grade.COUNT];
    for (int i = 0; i < Grade.COUNT; i++) {
      for (int j = 0; j < Grade.COUNT; j++) {
        double count = tally.joint(f, i, g, j);
        rows[i] += count;
        columns[j] += count;
        total += count;
      }
    }
    if (total < 1) return 0;
    double information = 0;
    for (int i = 0; i < Grade.COUNT; i++) {
      for (int j = 0; j < Grade.COUNT; j++) {
        double count = tally.joint(f, i, g, j);
        if (count > 0) information += count * Math.log(count * total / (rows[i] * columns[j]));
      }
    }
    double freedom = (seen(rows) - 1) * (seen(columns) - 1);
    return 2 * information - freedom * Math.log(total);
  }

  private static double seen(double[] counts) {
    return Arrays.stream(counts).filter(count -> count >= 1).count();
  }
}
