package org.safeconduct.server.journey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// A journey, in one of four states. A step is a method of the states that allow it and returns the
/// fact to be written; [Journeys] folds the fact into the next state.
public sealed interface Journey {
  Trip trip();

  /// Which step may follow.
  Set<JourneyStep> possible();

  /// The state by its word, for lists, filters and marks.
  default State state() {
    return switch (this) {
      case Planned _ -> State.PLANNED;
      case UnderWay _ -> State.UNDER_WAY;
      case Arrived _ -> State.ARRIVED;
      case BrokenOff _ -> State.BROKEN_OFF;
    };
  }

  enum State implements Term {
    PLANNED,
    UNDER_WAY,
    ARRIVED,
    BROKEN_OFF
  }

  /// Not over: it can still go either way. People arrive, too, of whom nobody saw that they left.
  sealed interface Ahead extends Journey {
    default ArrivalRecorded arrive(Country in, PartialDate on) {
      return new ArrivalRecorded(in, on);
    }

    default JourneyBrokenOff breakOff(PartialDate on) {
      return new JourneyBrokenOff(on);
    }
  }

  record Planned(Trip trip) implements Ahead {
    public JourneyPlanned move(LocalDate day) {
      return new JourneyPlanned(day);
    }

    public JourneyBegun begin(PartialDate on) {
      return new JourneyBegun(on);
    }

    @Override
    public Set<JourneyStep> possible() {
      return EnumSet.of(
          JourneyStep.PLAN, JourneyStep.BEGIN, JourneyStep.ARRIVE, JourneyStep.BREAK_OFF);
    }
  }

  record UnderWay(Trip trip) implements Ahead {
    @Override
    public Set<JourneyStep> possible() {
      return EnumSet.of(JourneyStep.ARRIVE, JourneyStep.BREAK_OFF);
    }
  }

  record Arrived(Trip trip, ArrivalRecorded how) implements Journey {
    /// @throws Refused if its day would lie before the arrival
    public FollowUpSet set(FollowUp what, Due due) {
      if (due.on().isBefore(how.on().earliest())) {
        throw Refused.because("journey.refuse.before-arrival");
      }
      return new FollowUpSet(what, due);
    }

    /// @throws Refused if it was kept before
    public FollowUpKept keep(FollowUp what, PartialDate on, List<String> words) {
      if (trip.kept().containsKey(what)) throw Refused.because("journey.refuse.kept");
      return new FollowUpKept(what, on, words);
    }

    @Override
    public Set<JourneyStep> possible() {
      return EnumSet.of(JourneyStep.SET, JourneyStep.KEEP);
    }
  }

  record BrokenOff(Trip trip) implements Journey {
    @Override
    public Set<JourneyStep> possible() {
      return EnumSet.noneOf(JourneyStep.class);
    }
  }
}
