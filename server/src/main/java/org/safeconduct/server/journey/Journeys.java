package org.safeconduct.server.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.kernel.SubjectId;

/// All journeys of one casefile. Total: a fact that does not follow from the one before it is
/// listed in `odd` and still counts, because it happened.
public record Journeys(List<Journey> all, List<Told<JourneyFact>> odd) {
  public Journeys {
    all = List.copyOf(all);
    odd = List.copyOf(odd);
  }

  public static Journeys of(Chronicle chronicle) {
    Map<SubjectId, List<Told<JourneyFact>>> bySubject = new LinkedHashMap<>();
    for (Told<JourneyFact> told : Corrections.in(chronicle, JourneyFact.class)) {
      bySubject.computeIfAbsent(told.subject(), _ -> new ArrayList<>()).add(told);
    }
    List<Told<JourneyFact>> odd = new ArrayList<>();
    List<Journey> all = new ArrayList<>();
    bySubject.forEach((id, told) -> all.add(fold(new Trip(id, told), odd)));
    return new Journeys(all, odd);
  }

  public Optional<Journey> journey(SubjectId id) {
    return all.stream().filter(j -> j.trip().id().equals(id)).findFirst();
  }

  /// The one that is planned or under way; empty where there is none.
  public Optional<Journey> ahead() {
    return all.stream().filter(Journey.Ahead.class::isInstance).findFirst();
  }

  private static Journey fold(Trip trip, List<Told<JourneyFact>> odd) {
    Journey state = new Journey.Planned(trip);
    for (Told<JourneyFact> told : trip.told()) {
      if (!state.possible().contains(JourneyStep.of(told.fact()))) odd.add(told);
      state =
          switch (told.fact()) {
            case JourneyBegun _ -> new Journey.UnderWay(trip);
            case ArrivalRecorded how -> new Journey.Arrived(trip, how);
            case JourneyBrokenOff _ -> new Journey.BrokenOff(trip);
            case JourneyPlanned _, FollowUpSet _, FollowUpKept _ -> state;
          };
    }
    return state;
  }

  @Override
  public String toString() {
    return "Journeys[" + all.size() + "]";
  }
}
