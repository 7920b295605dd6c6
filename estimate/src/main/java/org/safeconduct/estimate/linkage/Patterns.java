package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;

/// Compares records.
final class Patterns {
  private final Records records;
  private final Values<?>[] values;
  private final TermFrequencies[] frequencies;
  private final int[][] swaps;

  Patterns(Records records, List<TermFrequencies> frequencies) {
    this.records = records;
    this.values = records.values().toArray(Values<?>[]::new);
    this.frequencies = frequencies.toArray(TermFrequencies[]::new);
    this.swaps = swaps();
  }

  private int[][] swaps() {
    List<int[]> swaps = new ArrayList<>();
    for (int f = 0; f < values.length; f++) {
      Kind kind = values[f].field().kind();
      for (int g = f + 1; g < values.length && kind.mayBeSwapped(); g++) {
        if (values[g].field().kind() == kind) swaps.add(new int[] {f, g});
      }
    }
    return swaps.toArray(int[][]::new);
  }

  Records records() {
    return records;
  }

  long of(int one, int other) {
    long pattern = 0;
    for (int f = 0; f < values.length; f++) {
      pattern =
          AgreementPattern.with(pattern, f, level(f, values[f].code(one), values[f].code(other)));
    }
    for (int[] swap : swaps) pattern = swapped(pattern, swap[0], swap[1], one, other);
    return pattern;
  }

  private int level(int field, int one, int other) {
    if (one == Values.MISSING || other == Values.MISSING) return AgreementPattern.MISSING;
    if (one == other) return AgreementPattern.SAME + frequencies[field].classOf(one);
    return values[field].compare(one, other).level();
  }

  /// Two fields that disagree, and agree crosswise, are one agreement and not two: the first is
  /// [Grade#SWAPPED], the second says nothing.
  private long swapped(long pattern, int f, int g, int one, int other) {
    if (!disagree(AgreementPattern.level(pattern, f))) return pattern;
    if (!disagree(AgreementPattern.level(pattern, g))) return pattern;
    if (!cross(f, one, g, other) || !cross(f, other, g, one)) return pattern;
    long cleared = ~((31L << (AgreementPattern.BITS * f)) | (31L << (AgreementPattern.BITS * g)));
    long kept = AgreementPattern.with(pattern & cleared, f, Grade.SWAPPED.level());
    return AgreementPattern.with(kept, g, AgreementPattern.MISSING);
  }

  private static boolean disagree(int level) {
    return level == Grade.DIFFERENT.level();
  }

  private boolean cross(int f, int one, int g, int other) {
    return values[f].agreesAcross(values[f].code(one), values[g], values[g].code(other));
  }
}
