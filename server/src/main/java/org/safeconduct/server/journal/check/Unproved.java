package org.safeconduct.server.journal.check;

import java.util.List;

/// What a check in the house cannot show, said with every report.
final class Unproved {
  static final List<String> SENTENCES =
      List.of(
          "Order is proved, time is not: no anchor outside this house was compared.",
          "A cut of the last commit alone is not detected: this house remembers the commit before"
              + " it. A checkpoint that left the house (a packet, a printed sheet) shows it.",
          "An older copy of all files together, put in their place, is not detected without such a"
              + " checkpoint.");

  private Unproved() {}
}
