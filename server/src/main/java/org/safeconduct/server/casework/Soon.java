package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// How soon a threat may be carried out. In rising order.
public enum Soon implements Term {
  UNKNOWN,
  SOME_DAY,
  WITHIN_MONTHS,
  WITHIN_WEEKS,
  WITHIN_DAYS,
  ANY_HOUR
}
