package org.safeconduct.estimate.protect;

import java.time.LocalDate;
import java.util.List;

/// Which periods may be shown outside at all: those that are closed, and have been for a while, so
/// that no figure tells what goes on now. People in shelters or on the way now, and embargoed
/// routes, are not for this rule to leave out: they must not be in the table.
///
/// @param delay days between the end of a period and the first day on which it may be shown
public record Outside(int delay) {
  /// A quarter of a year.
  public static final Outside AFTER_A_QUARTER = new Outside(91);

  public Outside {
    if (delay < 0) throw new IllegalArgumentException("a delay is not negative");
  }

  /// @param today in the organisation's own time zone
  public boolean mayShow(Period period, LocalDate today) {
    return !today.isBefore(period.over().plusDays(delay));
  }

  /// The levels of a dimension of periods that may not be shown yet; a level that names no period
  /// is one of them.
  public List<String> tooRecent(Dimension periods, LocalDate today) {
    return periods.levels().stream()
        .filter(level -> Period.named(level).filter(p -> mayShow(p, today)).isEmpty())
        .toList();
  }

  /// Tables of donors are by quarter or longer, whatever their other dimensions: a month tells who
  /// gave after which news. The levels that are shorter, or no periods.
  public static List<String> tooShortForDonors(Dimension periods) {
    return periods.levels().stream()
        .filter(level -> Period.named(level).filter(p -> p.months() >= 3).isEmpty())
        .toList();
  }
}
