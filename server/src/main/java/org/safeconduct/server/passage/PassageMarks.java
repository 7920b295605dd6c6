package org.safeconduct.server.passage;

import org.safeconduct.server.site.Mark;

/// The shape of each state. *Discouraged* has its own and is never shown like *refused*.
public final class PassageMarks {
  private PassageMarks() {}

  public static Mark of(Application.State state) {
    return switch (state) {
      case IDEA -> Mark.PLANNED;
      case DISCOURAGED -> Mark.DISCOURAGED;
      case LODGED -> Mark.WAITING;
      case REFUSED -> Mark.REFUSED;
      case APPEALED -> Mark.OPEN;
      case GRANTED -> Mark.GOOD;
      case WITHDRAWN -> Mark.ENDED;
    };
  }
}
