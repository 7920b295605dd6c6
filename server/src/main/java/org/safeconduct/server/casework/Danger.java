package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How great the risk is, as a person judged it; never a formula's result. In rising order.
public enum Danger implements Term {
  LOW(1),
  MODERATE(2),
  HIGH(3),
  NOW(4);

  private final int grave;

  Danger(int grave) {
    this.grave = grave;
  }

  /// The higher, the earlier in a list.
  public int grave() {
    return grave;
  }
}
