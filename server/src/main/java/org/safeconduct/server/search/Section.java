package org.safeconduct.server.search;

import java.util.Arrays;
import org.safeconduct.server.kernel.Term;

/// Which part of "today" a due thing stands in, in the order in which the page shows them. A row of
/// kind `due` bears it as its state. A module says which it is and knows no more of the page:
///
/// ```java
/// DueRow.of("passage.due.interview", codename, due, path).under(Section.CLOCK)
/// DueRow.since(Section.DANGER, "shelter.due.silent", codename, missedAt, path)
///     .saying("Ring the duty phone of the town, then the lawyer.")   // the agreed step
///     .by(worker)                                                    // who is on it
/// ```
///
/// In the first group the day says *since when* it stands; a row is in it from that moment on, so a
/// check-in is written once, with the moment from which it is missed, and nothing has to be written
/// when that moment comes. In the second group the day says *by when*.
public enum Section implements Term {
  /// Somebody may be in danger now. `since` when, `saying` the agreed step, `by` whom it is.
  DANGER(Days.SINCE),
  /// A sign that was agreed and did not come.
  SIGN(Days.SINCE),
  /// A person whose danger nobody has assessed.
  UNASSESSED(Days.SINCE),
  /// Somebody waits for our answer.
  ANSWER(Days.SINCE),
  /// A day that others set: a remedy, an interview, an expiry.
  CLOCK(14),
  /// A statement made ready beforehand that has to be renewed.
  STATEMENT(7),
  /// Somebody travels, or should have arrived.
  JOURNEY(0),
  /// A basis, a consent or a grant that ends.
  BASIS(14),
  /// Two things that cannot both stand, for a person to decide.
  CONFLICT(Days.SINCE),
  /// A reveal that a custodian decides on, or that everybody is to read.
  REVEAL(Days.SINCE),
  /// What we set ourselves: tasks, reassessments, follow-ups.
  TASK(7);

  private final int ahead;

  Section(int ahead) {
    this.ahead = ahead;
  }

  /// How many days beforehand it is shown; 0 for what stands since a day.
  public int ahead() {
    return Math.max(0, ahead);
  }

  /// Whether the day says since when it stands, not by when it has to be done.
  public boolean isSince() {
    return ahead == Days.SINCE;
  }

  /// The words of those whose day says by when: what a list of deadlines asks for.
  public static String[] withDeadline() {
    return Arrays.stream(values()).filter(s -> !s.isSince()).map(Term::word).toArray(String[]::new);
  }

  private static final class Days {
    private static final int SINCE = -1;
  }
}
