package org.safeconduct.estimate.linkage;

/// Weighted counts of grades, of classes, and of grades in two fields at once, in one kind of
/// pairs.
final class Tally {
  private static final int G = Grade.COUNT;

  final double[][] grades;
  final double[][] classes;
  final double[][][][] joint;
  double weight;

  Tally(int fields) {
    grades = new double[fields][G];
    classes = new double[fields][AgreementPattern.CLASSES];
    joint = new double[fields][fields][][];
    for (int f = 0; f < fields; f++) {
      for (int g = 0; g < f; g++) joint[f][g] = new double[G][G];
    }
  }

  void add(long pattern, double weight) {
    if (weight <= 0) return;
    this.weight += weight;
    for (int f = 0; f < grades.length; f++) {
      int level = AgreementPattern.level(pattern, f);
      if (level == AgreementPattern.MISSING) continue;
      int grade = AgreementPattern.grade(level);
      grades[f][grade] += weight;
      if (grade == AgreementPattern.SAME) classes[f][AgreementPattern.classOf(level)] += weight;
      for (int g = 0; g < f; g++) {
        int other = AgreementPattern.level(pattern, g);
        if (other == AgreementPattern.MISSING) continue;
        joint[f][g][grade][AgreementPattern.grade(other)] += weight;
      }
    }
  }

  /// Pairs in which the field is missing in neither.
  double known(int field) {
    double known = 0;
    for (double count : grades[field]) known += count;
    return known;
  }

  /// How often field `f` has one grade and field `g` another.
  double joint(int f, int grade, int g, int other) {
    return f > g ? joint[f][g][grade][other] : joint[g][f][other][grade];
  }
}
