package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Term;

/// On which terms somebody said something. What was not agreed is not on the record.
public enum Attribution implements Term {
  ON_RECORD,
  ON_BACKGROUND,
  OFF_RECORD,
  NOT_AGREED
}
