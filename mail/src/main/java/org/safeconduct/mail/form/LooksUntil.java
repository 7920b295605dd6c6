package org.safeconduct.mail.form;

/// Until when the person can look at the pages again, counted from the day of writing. Spans and no
/// date: an old browser has no calendar, and who is afraid does not reckon.
public enum LooksUntil {
  TODAY,
  THREE_DAYS,
  A_WEEK,
  A_MONTH,
  LONGER
}
