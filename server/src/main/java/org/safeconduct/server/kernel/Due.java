package org.safeconduct.server.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The last day on which something can be done, where the one who counts it lives: a deadline ends
/// with its day in its own zone.
public record Due(LocalDate on, ZoneId zone) {
  /// Whether the whole day has gone by.
  public boolean isPast(Instant now) {
    return !now.isBefore(end());
  }

  /// The moment from which it is past.
  public Instant end() {
    return on.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
