package org.safeconduct.server.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.estimate.linkage.Kind;
import org.safeconduct.server.kernel.Term;

/// What a column of a case list says of a person. Lists call their columns as they like; by this
/// they are laid beside each other.
public enum Holds implements Term {
  WHOLE_NAME(Kind.NAME),
  GIVEN_NAME(Kind.NAME),
  FAMILY_NAME(Kind.NAME),
  BIRTH_DATE(Kind.DATE),
  EVENT_DATE(Kind.DATE),
  PLACE(Kind.PLACE),
  SEX(Kind.CATEGORY),
  AGE(Kind.NUMBER),
  CATEGORY(Kind.CATEGORY),
  /// Tells nobody apart: a number of the list's own, a remark.
  LEFT_OUT(Kind.EXACT);

  /// What a name may stand in.
  static final Set<Holds> NAMES = Set.of(WHOLE_NAME, GIVEN_NAME, FAMILY_NAME);

  private final Kind kind;

  Holds(Kind kind) {
    this.kind = kind;
  }

  /// How two values of it are compared.
  Kind kind() {
    return kind;
  }

  /// What tells people apart.
  static Stream<Holds> telling() {
    return Stream.of(values()).filter(h -> h != LEFT_OUT);
  }

  /// Whether these name every column of a list, nothing twice, and say something of a person.
  public static boolean areWhole(List<Holds> holds, int columns) {
    List<Holds> told = holds.stream().filter(h -> h != LEFT_OUT).toList();
    return holds.size() == columns && !told.isEmpty() && told.size() == Set.copyOf(told).size();
  }
}
