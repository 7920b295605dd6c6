package org.safeconduct.server.journey;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;

/// What a casefile knows of a journey. No place on the way is in any of them.
public sealed interface JourneyFact extends Fact {

  /// A later plan moves the day.
  @FactType("journey-planned/1")
  record JourneyPlanned(LocalDate day) implements JourneyFact {}

  @FactType("journey-begun/1")
  record JourneyBegun(PartialDate on) implements JourneyFact {}

  @FactType("journey-broken-off/1")
  record JourneyBrokenOff(PartialDate on) implements JourneyFact {}

  /// They are where they wanted to be. What is kept up from here on follows from the day.
  @FactType("arrival-recorded/1")
  record ArrivalRecorded(Country in, PartialDate on) implements JourneyFact {
    @Override
    public String toString() {
      return "ArrivalRecorded";
    }
  }

  /// What is kept up has a day of its own: an interview's, a time limit's.
  @FactType("follow-up-set/1")
  record FollowUpSet(FollowUp what, Due due) implements JourneyFact {}

  @FactType("follow-up-kept/1")
  record FollowUpKept(FollowUp what, PartialDate on, List<String> words) implements JourneyFact {
    public FollowUpKept {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "FollowUpKept";
    }
  }
}
