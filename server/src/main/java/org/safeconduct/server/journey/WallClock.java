package org.safeconduct.server.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time of day of a sign, as a clock on the wall there shows it.
public final class WallClock {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private WallClock() {}

  /// `14:30`.
  public static String time(Instant moment, ZoneId zone) {
    return TIME.format(moment.atZone(zone));
  }
}
