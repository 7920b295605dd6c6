package org.safeconduct.server.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.safeconduct.server.kernel.Term;

/// A witness who was not grown up when they came.
///
/// @param eighteen from this day on, by UTC, they speak for themselves
/// @param guardian by relation ("the mother"); empty where there is none
public record Minor(LocalDate eighteen, String guardian, Guardian is) {

  /// A guardian is asked only where nobody thinks that they are the danger.
  public enum Guardian implements Term {
    SAFE,
    THE_DANGER,
    NOT_KNOWN
  }

  public boolean isYoungAt(Instant moment) {
    return moment.isBefore(eighteen.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /// Whether this is the guardian, by the word for them.
  boolean isGuardedBy(String representative) {
    return !guardian.isEmpty() && guardian.equals(representative);
  }

  @Override
  public String toString() {
    return "Minor[" + is + "]";
  }
}
