package org.safeconduct.server.source;

/// What a speaker does by saying it.
public enum Stance {
  ASSERTS,
  DENIES,
  DECLINES_TO_COMMENT,
  CORRECTS,
  REPORTS_FIGURE
}
