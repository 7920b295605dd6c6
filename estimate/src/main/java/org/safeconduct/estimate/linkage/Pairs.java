package org.safeconduct.estimate.linkage;

import java.util.Arrays;

/// Pairs of records, each in one `long`: the smaller number above the greater. A list that grows.
final class Pairs {
  private long[] pairs = new long[1024];
  private int count;

  static long of(int one, int other) {
    return one < other ? (long) one << 32 | other : (long) other << 32 | one;
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  void add(long pair) {
    if (count == pairs.length) pairs = Arrays.copyOf(pairs, count + (count >> 1));
    pairs[count++] = pair;
  }

  int count() {
    return count;
  }

  /// Sorted, each pair once.
  long[] distinct() {
    Arrays.parallelSort(pairs, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) pairs[kept++] = pairs[i];
    }
    count = kept;
    return Arrays.copyOf(pairs, kept);
  }
}
