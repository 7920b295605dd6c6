package org.safeconduct.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.casework.CaseworkFact.CasefileAssigned;
import org.safeconduct.server.casework.CaseworkFact.CasefileClosed;
import org.safeconduct.server.casework.CaseworkFact.CasefileEnded;
import org.safeconduct.server.casework.CaseworkFact.CasefileReopened;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// Where a casefile stands. What may be done is a method of the states that allow it.
public sealed interface Casefile {

  /// The state by its word, for lists, filters and marks.
  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Cooling _ -> State.COOLING;
      case Closed _ -> State.CLOSED;
    };
  }

  enum State implements Term {
    OPEN,
    COOLING,
    CLOSED
  }

  /// Work goes on: somebody helps, or still follows.
  sealed interface Workable extends Casefile {
    default CasefileAssigned assign(MemberId to) {
      return new CasefileAssigned(to);
    }

    default TaskSet set(TaskSet task) {
      return task;
    }

    /// @throws Refused if nobody says why, or the next look would lie in the past
    default RiskAssessed assess(Judgement judgement, Instant now) {
      if (judgement.again().isPast(now)) throw Refused.because("casework.refuse.assess.past");
      return judgement.fact();
    }
  }

  /// Ended, in one of two degrees; people come back.
  sealed interface Ended extends Casefile {
    CasefileEnded how();

    /// @throws Refused if nobody says why
    default CasefileReopened reopen(List<String> why) {
      if (why.isEmpty()) throw Refused.because("casework.refuse.reopen.no-reason");
      return new CasefileReopened(why);
    }
  }

  record Open() implements Workable {
    /// @param latest the day until which the organisation lets it cool
    /// @throws Refused if it would cool for no time at all, or for longer
    public CasefileEnded end(
        Ending ending, List<String> words, Due cools, LocalDate latest, Instant now) {
      if (cools.isPast(now)) throw Refused.because("casework.refuse.end.past");
      if (cools.on().isAfter(latest)) throw Refused.because("casework.refuse.end.late", latest);
      return new CasefileEnded(ending, words, cools);
    }
  }

  record Cooling(CasefileEnded how) implements Workable, Ended {
    /// @throws Refused before its day
    public CasefileClosed close(Instant now) {
      if (!how.cools().isPast(now)) {
        throw Refused.because("casework.refuse.close.early", how.cools().on());
      }
      return new CasefileClosed();
    }
  }

  record Closed(CasefileEnded how) implements Ended {}

  /// For everything that needs work to go on, here and in the modules that share the scope.
  ///
  /// @throws Refused if it is closed
  default Workable workable() {
    return switch (this) {
      case Workable workable -> workable;
      case Closed _ -> throw Refused.because("casework.refuse.closed");
    };
  }
}
