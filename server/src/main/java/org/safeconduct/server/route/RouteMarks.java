package org.safeconduct.server.route;

import org.safeconduct.server.site.Mark;

/// The shape of what was found.
public final class RouteMarks {
  private RouteMarks() {}

  public static Mark of(Standing found) {
    return switch (found) {
      case RUNNING -> Mark.OPEN;
      case SUSPENDED -> Mark.WAITING;
      case ENDED -> Mark.ENDED;
    };
  }
}
