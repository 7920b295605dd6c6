package org.safeconduct.server.route;

import org.safeconduct.server.kernel.Term;

/// Where a document is, as far as it matters for a step.
public enum Keeping implements Term {
  WITH_THEM,
  WITHIN_REACH,
  WITH_US,
  OTHERS_KEEP_IT,
  AN_AUTHORITY_KEEPS_IT,
  NOT_KNOWN;

  /// Whether they could take it along tomorrow.
  public boolean isAtHand() {
    return this == WITH_THEM || this == WITHIN_REACH || this == WITH_US;
  }
}
