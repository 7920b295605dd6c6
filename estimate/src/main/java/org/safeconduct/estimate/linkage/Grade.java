package org.safeconduct.estimate.linkage;

import java.util.List;

/// How well two values of one field agree, from worst to best. Every kind of field uses the grades
/// that mean something for it; what a grade is worth is learnt from the data, never written here.
enum Grade {
  DIFFERENT(0, "different"),
  /// An initial and a name that begins with it.
  INITIAL(1, "initial"),
  /// Two fields of one kind whose values stand in each other's place.
  SWAPPED(2, "swapped"),
  /// Some parts agree: one of two names, two of day, month and year, half of the words.
  PARTLY(3, "partly"),
  /// As a hurried hand or a bad copy would write it.
  NEAR(4, "near"),
  /// One letter or digit apart.
  CLOSE(5, "close"),
  /// Differently written, and the same: by sound, by nickname, in another order, less precise.
  ALIKE(6, "alike"),
  SAME(7, "same");

  private static final List<Grade> ALL = List.of(values());
  static final int COUNT = ALL.size();

  private final int level;
  private final String word;

  Grade(int level, String word) {
    this.level = level;
    this.word = word;
  }

  /// Its place in a pattern and in every table of chances.
  int level() {
    return level;
  }

  static Grade of(int level) {
    return ALL.get(level);
  }

  String word() {
    return word;
  }

  boolean atLeast(Grade other) {
    return compareTo(other) >= 0;
  }

  static Grade best(Grade one, Grade other) {
    return one.atLeast(other) ? one : other;
  }

  static Grade worst(Grade one, Grade other) {
    return one.atLeast(other) ? other : one;
  }
}
