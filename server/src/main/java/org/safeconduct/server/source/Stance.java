package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// What a speaker does by saying it.
public enum Stance implements Term {
  ASSERTS,
  DENIES,
  DECLINES_TO_COMMENT,
  CORRECTS,
  REPORTS_FIGURE
}
