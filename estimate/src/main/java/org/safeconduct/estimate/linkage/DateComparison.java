package org.safeconduct.estimate.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as registers write them, whole or in part, possible or not: `1998-05-17`, `19980517`,
/// `17.05.1998`, `05/17/1998`, `1998-05`, `1998`. A copying error may make a date that never was,
/// so that nothing is checked against the calendar.
final class DateComparison implements Comparison<DateComparison.Day> {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-./ ]?(\\d{2})(?:[-./ ]?(\\d{2}))?)?(?:[T ].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:(\\d{1,2})[-./ ])?(\\d{1,2})[-./ ](\\d{4})");

  /// @param month 0 if not known
  /// @param day 0 if not known
  record Day(int year, int month, int day) {
    String digits() {
      return String.format(Locale.ROOT, "%04d%02d%02d", year, month, day);
    }

    boolean isWhole() {
      return month > 0 && day > 0;
    }
  }

  @Override
  public Optional<Day> read(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return Optional.of(
          new Day(number(first.group(1)), number(first.group(2)), number(first.group(3))));
    }
    Matcher last = YEAR_LAST.matcher(text);
    if (!last.matches()) return Optional.empty();
    return Optional.of(
        new Day(number(last.group(3)), number(last.group(2)), number(last.group(1))));
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  @Override
  public String canonical(Day value) {
    return value.digits();
  }

  @Override
  public Grade compare(Day one, Day other) {
    if (!one.isWhole() || !other.isWhole()) return inPart(one, other);
    if (one.year == other.year && one.month == other.day && one.day == other.month) {
      return Grade.ALIKE;
    }
    if (Letters.distance(one.digits(), other.digits(), 1) <= 1) return Grade.CLOSE;
    int agreeing =
        (one.year == other.year ? 1 : 0)
            + (one.month == other.month ? 1 : 0)
            + (one.day == other.day ? 1 : 0);
    if (agreeing == 2) return Grade.NEAR;
    if (Letters.distance(one.digits(), other.digits(), 2) <= 2) return Grade.PARTLY;
    return Grade.DIFFERENT;
  }

  /// What both say agrees, or it does not.
  private static Grade inPart(Day one, Day other) {
    if (one.year != other.year) return Grade.DIFFERENT;
    boolean bothMonths = one.month > 0 && other.month > 0;
    if (bothMonths && one.month != other.month) return Grade.DIFFERENT;
    return bothMonths ? Grade.NEAR : Grade.PARTLY;
  }

  @Override
  public List<List<String>> keys(Day value) {
    List<String> inYear = value.isWhole() ? List.of(value.digits().substring(4)) : List.of();
    return List.of(List.of(value.digits()), List.of(String.valueOf(value.year)), inYear);
  }

  @Override
  public List<KeyName> keyNames() {
    return List.of(
        new KeyName("whole", 0), new KeyName("year", 0.6), new KeyName("day and month", 0.3));
  }
}
