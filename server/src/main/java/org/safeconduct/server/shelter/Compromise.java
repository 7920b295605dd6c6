package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// What happened to a place.
public enum Compromise implements Term {
  NOT_YET_KNOWN,
  POLICE,
  RELATIVES,
  NEIGHBOUR,
  FIRE,
  OUR_OWN_LEAK;

  /// Whether somebody may be taken, or is: then a lawyer needs sheets within the hour.
  public boolean mayNeedPapers() {
    return switch (this) {
      case NOT_YET_KNOWN, POLICE, RELATIVES -> true;
      case NEIGHBOUR, FIRE, OUR_OWN_LEAK -> false;
    };
  }
}
