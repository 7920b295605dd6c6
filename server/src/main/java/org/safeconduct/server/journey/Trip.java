package org.safeconduct.server.journey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.SubjectId;

/// Everything that counts of one journey, oldest first, and what follows from it whatever the
/// state. Any part may be missing; nothing here throws.
public record Trip(SubjectId id, List<Told<JourneyFact>> told) {
  public Trip {
    told = List.copyOf(told);
  }

  /// The day it is planned for; empty where the plan was taken back.
  public Optional<LocalDate> day() {
    Optional<LocalDate> day = Optional.empty();
    for (Told<JourneyFact> t : told) {
      if (t.fact() instanceof JourneyPlanned planned) day = Optional.of(planned.day());
    }
    return day;
  }

  public Optional<ArrivalRecorded> arrival() {
    Optional<ArrivalRecorded> arrival = Optional.empty();
    for (Told<JourneyFact> t : told) {
      if (t.fact() instanceof ArrivalRecorded arrived) arrival = Optional.of(arrived);
    }
    return arrival;
  }

  /// What is kept up, by its day; nothing before an arrival.
  public Map<FollowUp, Due> followUps() {
    Map<FollowUp, Due> all = new EnumMap<>(FollowUp.class);
    arrival()
        .ifPresent(arrival -> {
          for (FollowUp what : FollowUp.values()) all.put(what, what.after(arrival.on().latest()));
          for (Told<JourneyFact> t : told) {
            if (t.fact() instanceof FollowUpSet set) all.put(set.what(), set.due());
          }
        });
    return all;
  }

  /// What was kept already, each as it was kept last.
  public Map<FollowUp, FollowUpKept> kept() {
    Map<FollowUp, FollowUpKept> kept = new EnumMap<>(FollowUp.class);
    for (Told<JourneyFact> t : told) {
      if (t.fact() instanceof FollowUpKept done) kept.put(done.what(), done);
    }
    return kept;
  }

  @Override
  public String toString() {
    return "Trip[" + id + ", " + told.size() + " facts]";
  }
}
