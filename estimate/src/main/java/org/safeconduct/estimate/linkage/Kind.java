package org.safeconduct.estimate.linkage;

/// What a column holds, which decides how its values are compared.
public enum Kind {
  NAME(new NameComparison(NameComparison.Of.PERSON)),
  TEXT(new TextComparison()),
  PLACE(new NameComparison(NameComparison.Of.PLACE)),
  DATE(new DateComparison()),
  NUMBER(new NumberComparison()),
  CATEGORY(new SameComparison()),
  EXACT(new SameComparison());

  @SuppressWarnings("ImmutableEnumChecker") // comparisons keep nothing
  private final Comparison<?> comparison;

  Kind(Comparison<?> comparison) {
    this.comparison = comparison;
  }

  Comparison<?> comparison() {
    return comparison;
  }

  /// Whether values of two columns of this kind may stand in each other's place.
  boolean mayBeSwapped() {
    return switch (this) {
      case NAME, TEXT, PLACE -> true;
      case DATE, NUMBER, CATEGORY, EXACT -> false;
    };
  }
}
