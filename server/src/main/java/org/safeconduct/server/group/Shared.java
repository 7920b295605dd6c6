package org.safeconduct.server.group;

import org.safeconduct.server.kernel.Term;

/// What one traveller may agree that the others know of them.
public enum Shared implements Term {
  NAME_THEY_USE,
  LANGUAGES,
  HOW_TO_REACH_THEM,
  WHERE_THEY_WAIT,
  WHERE_THEY_GO,
  NEEDS_ON_THE_WAY,
  WHY_THEY_LEFT
}
