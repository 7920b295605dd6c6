package org.safeconduct.server.inbox.web;

import org.safeconduct.server.inbox.Stage;
import org.safeconduct.server.site.Mark;

/// The shapes of a request's stages.
final class Marks {
  private Marks() {}

  static Mark of(Stage.Word stage) {
    return switch (stage) {
      case NEW -> Mark.PLANNED;
      case IN_CONVERSATION -> Mark.OPEN;
      case WAITING -> Mark.WAITING;
      case ACCEPTED -> Mark.GOOD;
      case PASSED_ON, CANNOT_HELP, SET_ASIDE -> Mark.ENDED;
    };
  }
}
