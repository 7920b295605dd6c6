package org.safeconduct.estimate.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The different patterns among many pairs, and how often each occurs: all that the weights are
/// learnt from.
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared
record PatternCounts(long[] patterns, double[] counts, int[] indexOfPair) {

  /// Compares every pair, on all cores; the answer does not hang on how many there are.
  static PatternCounts of(Patterns patterns, long[] pairs) {
    long[] all = new long[pairs.length];
    IntStream.range(0, pairs.length)
        .parallel()
        .forEach(i -> all[i] = patterns.of(Pairs.first(pairs[i]), Pairs.second(pairs[i])));
    long[] distinct = distinct(all);
    double[] counts = new double[distinct.length];
    int[] index = new int[pairs.length];
    IntStream.range(0, all.length)
        .parallel()
        .forEach(i -> index[i] = Arrays.binarySearch(distinct, all[i]));
    for (int i : index) counts[i]++;
    return new PatternCounts(distinct, counts, index);
  }

  private static long[] distinct(long[] all) {
    long[] sorted = all.clone();
    Arrays.parallelSort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
    }
    return Arrays.copyOf(sorted, kept);
  }

  /// The same without some of the pairs: those about which somebody has decided.
  PatternCounts without(int[] pairs) {
    double[] fewer = counts.clone();
    for (int pair : pairs) fewer[indexOfPair[pair]]--;
    return new PatternCounts(patterns, fewer, indexOfPair);
  }
}
