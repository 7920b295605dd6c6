package org.safeconduct.server.shelter.web;

import org.safeconduct.server.shelter.Ask;
import org.safeconduct.server.shelter.Place;
import org.safeconduct.server.shelter.Placement;
import org.safeconduct.server.site.Mark;

/// The shapes of the shelter's states.
final class Marks {
  private Marks() {}

  static Mark of(Ask.State state) {
    return switch (state) {
      case WAITING -> Mark.WAITING;
      case TAKEN_UP -> Mark.OPEN;
      case MET -> Mark.GOOD;
      case DECLINED -> Mark.REFUSED;
      case WITHDRAWN -> Mark.ENDED;
    };
  }

  static Mark of(Place.State state) {
    return switch (state) {
      case OPEN -> Mark.OPEN;
      case CLOSED -> Mark.ENDED;
    };
  }

  static Mark of(Placement.State state) {
    return switch (state) {
      case STANDING -> Mark.GOOD;
      case LEFT -> Mark.ENDED;
    };
  }
}
