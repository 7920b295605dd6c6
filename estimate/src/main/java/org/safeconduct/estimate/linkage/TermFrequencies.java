package org.safeconduct.estimate.linkage;

/// How common each value is. Two records that share a rare name are more likely one person than two
/// that share a common one [Winkler 2000]: agreement on a value is told by the value's class, and
/// class `c` holds the values of which between 1 in 2^c and 1 in 2^(c+1) records have one.
final class TermFrequencies {
  private final byte[] classes;
  private final double[] shares = new double[AgreementPattern.CLASSES];
  private final double[] agreeing = new double[AgreementPattern.CLASSES];
  private final int known;

  TermFrequencies(Values<?> values, Records records) {
    int[] left = new int[values.distinct()];
    int[] right = new int[values.distinct()];
    int known = 0;
    for (int record = 0; record < records.count(); record++) {
      int code = values.code(record);
      if (code == Values.MISSING) continue;
      (record < records.left() ? left : right)[code]++;
      known++;
    }
    this.known = known;
    this.classes = new byte[values.distinct()];
    boolean two = records.areTwoLists();
    for (int code = 0; code < classes.length; code++) {
      double n = (double) left[code] + right[code];
      int one = classOf(n / known);
      classes[code] = (byte) one;
      shares[one] += n / known;
      agreeing[one] += two ? (double) left[code] * right[code] : n * (n - 1) / 2;
    }
  }

  private static int classOf(double frequency) {
    int halvings = (int) Math.floor(-Math.log(frequency) / Math.log(2));
    return Math.max(0, Math.min(AgreementPattern.CLASSES - 1, halvings));
  }

  int classOf(int code) {
    return classes[code];
  }

  /// The share of records whose value is of this class: with that chance do two records of one
  /// person agree on such a value, given that they agree.
  double share(int one) {
    return shares[one];
  }

  /// Pairs of records that agree on a value of this class, counted over all pairs.
  double agreeing(int one) {
    return agreeing[one];
  }

  /// Records in which the field is not missing.
  int known() {
    return known;
  }
}
