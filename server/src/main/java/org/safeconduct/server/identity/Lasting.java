package org.safeconduct.server.identity;

import java.time.Duration;
import org.safeconduct.server.kernel.Term;

/// For how long a custodian lends.
public enum Lasting implements Term {
  ONE_HOUR(1),
  ONE_SHIFT(8),
  ONE_DAY(24);

  private final int hours;

  Lasting(int hours) {
    this.hours = hours;
  }

  public Duration duration() {
    return Duration.ofHours(hours);
  }
}
