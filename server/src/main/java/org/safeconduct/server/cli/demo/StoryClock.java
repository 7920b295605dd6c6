package org.safeconduct.server.cli.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of the fictional organisation while its story is played: so many days behind the real
/// one. It catches up as the story goes on, and never goes back.
public final class StoryClock implements InstantSource {
  private final InstantSource real;
  private volatile int day;

  /// @param day the first day of the story, in days from today; not after today
  public StoryClock(InstantSource real, int day) {
    this.real = real;
    this.day = Math.min(day, 0);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(Duration.ofDays(day));
  }

  /// The instant that it really is.
  Instant today() {
    return real.instant();
  }

  /// Goes on to a day, in days from today; stays where it is if that day has gone by.
  void goOn(int to) {
    day = Math.clamp(to, day, 0);
  }
}
