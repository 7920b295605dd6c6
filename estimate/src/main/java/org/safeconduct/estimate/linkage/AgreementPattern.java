package org.safeconduct.estimate.linkage;

/// How two records agree in every field, in one `long`: five bits a field. A field is missing in
/// one of the two ([#MISSING]), or has a [Grade] below [Grade#SAME], or the same value of a
/// frequency class (see [TermFrequencies]).
final class AgreementPattern {
  static final int BITS = 5;
  static final int MISSING = 31;

  /// Levels from here on are [Grade#SAME], by class.
  static final int SAME = Grade.SAME.level();

  static final int CLASSES = MISSING - SAME;

  private AgreementPattern() {}

  static int level(long pattern, int field) {
    return (int) (pattern >>> (BITS * field)) & MISSING;
  }

  static long with(long pattern, int field, int level) {
    return pattern | (long) level << (BITS * field);
  }

  /// The grade of a level, [Grade#SAME] for every class; only for a level that is not missing.
  static int grade(int level) {
    return Math.min(level, SAME);
  }

  static int classOf(int level) {
    return level - SAME;
  }
}
