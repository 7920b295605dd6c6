package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// Whether it is the person who speaks with us, as the caseworkers tell the shelter. Anything but
/// [#CHECKED] stops everything that locates.
public enum Assured implements Term {
  CHECKED,
  NOT_YET_CHECKED,
  PERHAPS_NOT_THEIRS
}
