package org.safeconduct.server.journey;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Section;

/// What is kept up after an arrival, and how long after it somebody should ask, unless it has a day
/// of its own. Health is asked in the third and the ninth month: between them it is often worse
/// than on the day of arrival.
public enum FollowUp implements Term {
  WEEK(Period.ofDays(7)),
  ASYLUM_INTERVIEW(Period.ofDays(14)),
  MONTH(Period.ofMonths(1)),
  RESPONSIBLE_STATE(Period.ofMonths(2)),
  FAMILY_REUNION(Period.ofMonths(2)),
  HEALTH_THIRD_MONTH(Period.ofMonths(3)),
  HALF_YEAR(Period.ofMonths(6)),
  HEALTH_NINTH_MONTH(Period.ofMonths(9)),
  YEAR(Period.ofYears(1));

  private final Period after;

  FollowUp(Period after) {
    this.after = after;
  }

  /// Where it stands among what is due: others set the days of some.
  Section section() {
    return switch (this) {
      case ASYLUM_INTERVIEW, RESPONSIBLE_STATE, FAMILY_REUNION -> Section.CLOCK;
      case WEEK, MONTH, HALF_YEAR, YEAR -> Section.TASK;
      case HEALTH_THIRD_MONTH, HEALTH_NINTH_MONTH -> Section.TASK;
    };
  }

  /// @param arrived the last day it may have been
  Due after(LocalDate arrived) {
    return new Due(arrived.plus(after), ZoneOffset.UTC);
  }
}
