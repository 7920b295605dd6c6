package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// Whether it is the person who speaks with us, from the best to the worst. Nobody is told an
/// address before it is [#CHECKED]; while it is [#PERHAPS_NOT_THEIRS] nobody gets a bed either.
public enum Assured implements Term {
  CHECKED,
  NOT_YET_CHECKED,
  PERHAPS_NOT_THEIRS;

  /// The worse of two.
  Assured and(Assured other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
