package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// What was typed.
///
/// @param wanted in the order of [Measurement#ALL]
/// @param facts how long the long log is
record BenchArguments(List<Measurement> wanted, Effort effort, int facts, Form form) {
  enum Form {
    TABLE,
    JSON,
    HELP
  }

  private static final int MILLION = 1_000_000;
  private static final int FEW = 10_000;

  /// @throws IllegalArgumentException with what is wrong
  static BenchArguments parse(List<String> typed) {
    List<String> names = new ArrayList<>();
    Effort effort = Effort.FULL;
    Form form = Form.TABLE;
    int facts = 0;
    for (Iterator<String> each = typed.iterator(); each.hasNext(); ) {
      String word = each.next();
      switch (word) {
        case "--quick" -> effort = Effort.QUICK;
        case "--json" -> form = Form.JSON;
        case "--help", "-h" -> form = Form.HELP;
        case "--facts" -> facts = count(each);
        default -> names.add(name(word));
      }
    }
    if (facts == 0) facts = effort == Effort.FULL ? MILLION : FEW;
    List<Measurement> wanted =
        Measurement.ALL.stream().filter(m -> names.isEmpty() || names.contains(m.name())).toList();
    return new BenchArguments(wanted, effort, facts, form);
  }

  boolean json() {
    return form == Form.JSON;
  }

  boolean help() {
    return form == Form.HELP;
  }

  private static String name(String word) {
    if (word.startsWith("-"))
      throw new IllegalArgumentException("There is no option " + word + ".");
    if (Measurement.ALL.stream().noneMatch(m -> m.name().equals(word))) {
      throw new IllegalArgumentException("There is no measurement \"" + word + "\".");
    }
    return word;
  }

  private static int count(Iterator<String> each) {
    try {
      int count = each.hasNext() ? Integer.parseInt(each.next()) : 0;
      if (count >= 1_000) return count;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--facts wants a number.", e);
    }
    throw new IllegalArgumentException("--facts wants a number, a thousand or more.");
  }
}
