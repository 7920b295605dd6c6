package org.safeconduct.server.shelter.web;

import org.safeconduct.server.kernel.Term;

/// What is written down about a stay, each on a form of its own.
enum StayStep implements Term {
  PLACE,
  TELL,
  END,
  AGREE,
  KEEP,
  MISS,
  STOP,
  AWAIT,
  WISH,
  UNWISH,
  PAPER,
  LAWYER,
  FIGURES;

  /// Whether it is about something that is there already.
  boolean isAboutSomething() {
    return switch (this) {
      case TELL, END, KEEP, MISS, STOP, AWAIT, UNWISH -> true;
      case PLACE, AGREE, WISH, PAPER, LAWYER, FIGURES -> false;
    };
  }
}
