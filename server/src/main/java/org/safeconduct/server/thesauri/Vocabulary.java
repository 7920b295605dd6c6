package org.safeconduct.server.thesauri;

import java.util.Arrays;
import java.util.Optional;
import org.safeconduct.server.kernel.Term;

/// The lists that the program codes with, by their HURIDOCS numbers. The others ship beside them,
/// for imports and exports.
public enum Vocabulary implements Term {
  ACTS(4),
  METHODS(5),
  COUNTING_UNITS(7),
  LOCATIONS(17),
  INVOLVEMENT(18),
  INTERVENTIONS(20),
  CHAINS(22),
  PERPETRATORS(24),
  VICTIM_STATUS(25),
  PERPETRATOR_STATUS(26),
  RESPONSES(27),
  VIOLATION_STATUS(41),
  RELIABILITY(42);

  private final int number;

  Vocabulary(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  public Thesaurus thesaurus() {
    return Thesaurus.number(number);
  }

  public static Optional<Vocabulary> numbered(int number) {
    return Arrays.stream(values()).filter(v -> v.number == number).findFirst();
  }
}
