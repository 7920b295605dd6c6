package org.safeconduct.server.identity;

import org.safeconduct.server.kernel.Term;

/// In whose hands a way to reach somebody is. To one that is seized nothing is ever sent again.
public enum InHands implements Term {
  THEIRS,
  SHARED,
  SEIZED,
  UNKNOWN
}
