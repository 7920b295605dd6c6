package org.safeconduct.server.children;

import org.safeconduct.server.kernel.Term;

/// On what an age rests. One that is disputed counts as a child's.
public enum AgeBasis implements Term {
  SAID,
  DOCUMENTED,
  ASSESSED,
  DISPUTED
}
