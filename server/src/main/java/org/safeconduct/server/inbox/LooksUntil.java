package org.safeconduct.server.inbox;

import org.safeconduct.server.kernel.Term;

/// How long the person can look for an answer, counted from the day of asking.
public enum LooksUntil implements Term {
  TODAY,
  THREE_DAYS,
  A_WEEK,
  A_MONTH,
  LONGER
}
