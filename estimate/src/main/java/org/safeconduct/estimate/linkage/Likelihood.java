package org.safeconduct.estimate.linkage;

/// How probable a pattern of agreement is in one kind of pairs: those of one person, or those of
/// two. Fields are independent but for the branches of a tree (see [Dependence]): a field that
/// hangs on another is taken given the other's grade. A missing field says nothing.
final class Likelihood {
  private final double[][] grades;
  private final double[][] classes;
  private final int[] parents;
  private final double[][][] given;

  /// @param grades natural logarithms of the chance of each grade, by field
  /// @param classes of the chance of each frequency class, given that the values are the same
  /// @param parents for each field the one it hangs on, or -1
  /// @param given for each field that hangs on another: by the other's grade, of each grade
  Likelihood(double[][] grades, double[][] classes, int[] parents, double[][][] given) {
    this.grades = grades;
    this.classes = classes;
    this.parents = parents;
    this.given = given;
  }

  /// The natural logarithm of the chance of one field's level, given the field it hangs on.
  double field(long pattern, int field) {
    int level = AgreementPattern.level(pattern, field);
    if (level == AgreementPattern.MISSING) return 0;
    int grade = AgreementPattern.grade(level);
    double chance = grades[field][grade];
    if (parents[field] >= 0) {
      int other = AgreementPattern.level(pattern, parents[field]);
      if (other != AgreementPattern.MISSING) {
        chance = given[field][AgreementPattern.grade(other)][grade];
      }
    }
    if (grade < AgreementPattern.SAME) return chance;
    return chance + classes[field][AgreementPattern.classOf(level)];
  }

  /// The chance of a grade in a field, whatever the others are.
  double chance(int field, Grade grade) {
    return Math.exp(grades[field][grade.level()]);
  }

  int parent(int field) {
    return parents[field];
  }
}
