package org.safeconduct.server.journey;

import org.safeconduct.server.site.Mark;

/// The shape of each state.
public final class JourneyMarks {
  private JourneyMarks() {}

  public static Mark of(Journey.State state) {
    return switch (state) {
      case PLANNED -> Mark.PLANNED;
      case UNDER_WAY -> Mark.OPEN;
      case ARRIVED -> Mark.GOOD;
      case BROKEN_OFF -> Mark.ENDED;
    };
  }

  public static Mark of(Leg.State state) {
    return switch (state) {
      case PLANNED -> Mark.PLANNED;
      case ON_THE_WAY -> Mark.OPEN;
      case ARRIVED -> Mark.GOOD;
      case BROKEN_OFF -> Mark.ENDED;
    };
  }
}
