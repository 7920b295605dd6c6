package org.safeconduct.mail.key;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A week by ISO 8601, in UTC: the life of an intake key.
///
/// @param monday its first day
public record Week(LocalDate monday) implements Comparable<Week> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("a week begins on Monday");
    }
  }

  /// The week of an instant.
  public static Week of(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /// Reads `2026-W48`.
  public static Week parse(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      LocalDate inYear = LocalDate.of(Integer.parseInt(form.group(1)), 1, 4);
      LocalDate first = inYear.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      Week week = new Week(first.plusWeeks(Integer.parseInt(form.group(2)) - 1L));
      if (week.toString().equals(text)) return week;
    }
    throw new IllegalArgumentException("not a week");
  }

  public Week plus(int weeks) {
    return new Week(monday.plusWeeks(weeks));
  }

  /// The instant at which the next one begins.
  public Instant end() {
    return monday.plusWeeks(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
