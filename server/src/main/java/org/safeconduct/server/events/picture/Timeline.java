package org.safeconduct.server.events.picture;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.PartialDate;

/// How many acts fall into each month or year. A date that may mean several is counted as possible
/// in each of them, apart from those that are sure: it is never put on a day that nobody said.
///
/// @param open acts whose date has no beginning or no end: they are in no bar
public record Timeline(List<Bar> bars, int most, int open) {
  private static final int MOST_MONTHS = 48;
  private static final int MOST_YEARS = 200;

  public Timeline {
    bars = List.copyOf(bars);
  }

  /// @param from the first day of a month or a year, `to` its last
  /// @param sure acts that lie wholly in it
  /// @param possible acts that may lie in it
  public record Bar(PartialDate period, LocalDate from, LocalDate to, int sure, int possible) {
    public int all() {
      return sure + possible;
    }
  }

  public static Timeline of(List<PartialDate> dates) {
    List<PartialDate> bounded = dates.stream().filter(Timeline::isBounded).toList();
    int open = dates.size() - bounded.size();
    if (bounded.isEmpty()) return new Timeline(List.of(), 0, open);
    LocalDate first =
        bounded.stream().map(PartialDate::earliest).min(LocalDate::compareTo).orElseThrow();
    LocalDate last =
        bounded.stream().map(PartialDate::latest).max(LocalDate::compareTo).orElseThrow();
    List<Bar> bars = periods(first, last).map(p -> bar(new PartialDate.On(p), bounded)).toList();
    return new Timeline(bars, bars.stream().mapToInt(Bar::all).max().orElse(0), open);
  }

  private static boolean isBounded(PartialDate date) {
    return Period.between(date.earliest(), date.latest()).getYears() < MOST_YEARS;
  }

  private static Stream<String> periods(LocalDate first, LocalDate last) {
    YearMonth begin = YearMonth.from(first);
    YearMonth end = YearMonth.from(last);
    List<String> periods = new ArrayList<>();
    boolean months = begin.plusMonths(MOST_MONTHS).isAfter(end);
    if (months) {
      for (YearMonth at = begin; !at.isAfter(end); at = at.plusMonths(1)) periods.add("" + at);
    } else {
      for (int year = first.getYear(); year <= last.getYear(); year++) periods.add("" + year);
    }
    return periods.stream();
  }

  private static Bar bar(PartialDate period, List<PartialDate> dates) {
    LocalDate from = period.earliest();
    LocalDate to = period.latest();
    int sure = 0;
    int possible = 0;
    for (PartialDate date : dates) {
      if (date.latest().isBefore(from) || date.earliest().isAfter(to)) continue;
      boolean within = !date.earliest().isBefore(from) && !date.latest().isAfter(to);
      if (within) sure++;
      else possible++;
    }
    return new Bar(period, from, to, sure, possible);
  }
}
