package org.safeconduct.estimate.protect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of whole months, as levels name it: `2024-05`, `2024-Q2`, `2024`, `2020–2024`.
public record Period(YearMonth first, YearMonth last) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[–-](\\d{4}))?");

  public Period {
    if (last.isBefore(first)) throw new IllegalArgumentException("a period ends before it begins");
  }

  /// The period that a level names; empty if it names none.
  public static Optional<Period> named(String level) {
    try {
      Matcher month = MONTH.matcher(level);
      if (month.matches()) {
        YearMonth only = YearMonth.of(number(month, 1), number(month, 2));
        return Optional.of(new Period(only, only));
      }
      Matcher quarter = QUARTER.matcher(level);
      if (quarter.matches()) {
        YearMonth first = YearMonth.of(number(quarter, 1), 3 * number(quarter, 2) - 2);
        return Optional.of(new Period(first, first.plusMonths(2)));
      }
      Matcher years = YEARS.matcher(level);
      if (!years.matches()) return Optional.empty();
      int last = years.group(2) == null ? number(years, 1) : number(years, 2);
      return Optional.of(new Period(YearMonth.of(number(years, 1), 1), YearMonth.of(last, 12)));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  public long months() {
    return first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
  }

  /// The first day on which the period is over.
  public LocalDate over() {
    return last.plusMonths(1).atDay(1);
  }

  /// Whether another period lies in this one, or is the same.
  boolean holds(Period other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /// The next longer period of the usual ones that holds this: quarter, year, five years.
  public Period longer() {
    if (months() < 3) {
      YearMonth start = YearMonth.of(first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1);
      return new Period(start, start.plusMonths(2));
    }
    if (months() < 12) {
      return new Period(YearMonth.of(first.getYear(), 1), YearMonth.of(first.getYear(), 12));
    }
    int start = first.getYear() / 5 * 5;
    return new Period(YearMonth.of(start, 1), YearMonth.of(start + 4, 12));
  }

  /// As a level is named.
  public String name() {
    if (months() == 1) return first.toString();
    if (months() == 3) return first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
    if (months() == 12) return Integer.toString(first.getYear());
    return first.getYear() + "–" + last.getYear();
  }
}
