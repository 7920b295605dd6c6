package org.safeconduct.server.casework.web;

import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.site.Mark;

/// The shapes of casework's states.
final class Marks {
  private Marks() {}

  static Mark of(Casefile.State state) {
    return switch (state) {
      case OPEN -> Mark.OPEN;
      case COOLING -> Mark.WAITING;
      case CLOSED -> Mark.ENDED;
    };
  }

  static Mark of(Danger danger) {
    return switch (danger) {
      case LOW, MODERATE -> Mark.PLANNED;
      case HIGH -> Mark.OPEN;
      case NOW -> Mark.URGENT;
    };
  }
}
