package org.safeconduct.server.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When a sign is expected: at a quarter-hour of the place's own time, every so many days. No
/// finer: what wakes somebody knows a quarter-hour and nothing else.
///
/// @param first the day of the first sign
/// @param quarter of the day, from 0 (midnight) to 95 (a quarter to midnight)
/// @param everyDays 1 for every day
public record Rhythm(LocalDate first, int quarter, ZoneId zone, int everyDays) {
  private static final int QUARTERS = 96;
  private static final int MINUTES = 15;

  /// @throws IllegalArgumentException if no clock shows it
  public Rhythm {
    if (quarter < 0 || quarter >= QUARTERS) throw new IllegalArgumentException("quarter: 0 to 95");
    if (everyDays < 1) throw new IllegalArgumentException("every day at the most");
  }

  /// The time of day, as a clock shows it.
  public LocalTime at() {
    return LocalTime.MIDNIGHT.plusMinutes((long) quarter * MINUTES);
  }

  /// The first sign that is expected later than this moment.
  public Instant after(Instant moment) {
    LocalDate day = moment.atZone(zone).toLocalDate();
    long past = Math.max(0, ChronoUnit.DAYS.between(first, day));
    LocalDate near = first.plusDays(past / everyDays * everyDays);
    Instant expected = on(near);
    return expected.isAfter(moment) ? expected : on(near.plusDays(everyDays));
  }

  /// The first sign of all.
  public Instant begins() {
    return on(first);
  }

  private Instant on(LocalDate day) {
    return day.atTime(at()).atZone(zone).toInstant();
  }
}
