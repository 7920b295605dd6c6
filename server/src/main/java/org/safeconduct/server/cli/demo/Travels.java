package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.JourneyDesk;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.journey.LegDesk;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

/// Journeys: one that is over, with what is kept up after it, and one that begins tomorrow, of
/// which one leg was shown to a colleague.
final class Travels {
  private final Stage stage;
  private final JourneyDesk journeys;
  private final LegDesk legs;
  private final SubjectId journey;

  Travels(Stage stage) {
    this.stage = stage;
    this.journeys = stage.door(JourneyDesk.class);
    this.legs = stage.door(LegDesk.class);
    this.journey = SubjectId.random(stage.door(SecureRandom.class));
  }

  /// On its day: planned, begun, and they are there.
  void arrive(Unlocked member, ScopeId casefile, Country in, int day) {
    plan(member, casefile, day);
    Stage.written(
        journeys.begin(member, at(member, casefile), new JourneyBegun(stage.day(day - 1))));
    Stage.written(
        journeys.arrive(member, at(member, casefile), new ArrivalRecorded(in, stage.day(day))));
  }

  /// Tomorrow, in two legs.
  void set(Unlocked member, ScopeId casefile, String team, String shownTo) {
    plan(member, casefile, 1);
    leg(member, casefile, team, Set.of(), "the bakery", "the library");
    leg(member, casefile, team, Set.of(shownTo), "the library", "the coast");
  }

  private void plan(Unlocked member, ScopeId casefile, int day) {
    At at = new At(casefile, journey, Seen.NOTHING);
    Stage.written(journeys.plan(member, at, new JourneyPlanned(stage.date(day))));
  }

  private void leg(
      Unlocked member, ScopeId casefile, String team, Set<String> others, String from, String to) {
    ScopeId leg = ScopeId.random(stage.door(SecureRandom.class));
    Stage.written(
        legs.plan(
            member,
            new LegDesk.Place(casefile, journey, leg, stage.team(team)),
            legPlan(from, to),
            Set.copyOf(others.stream().map(stage::member).toList())));
  }

  private LegPlan legPlan(String from, String to) {
    return new LegPlan(
        from,
        to,
        stage.due(1),
        "by bus, from the stop before the station",
        "Lark",
        "under the clock; a blue scarf",
        List.of("Water, medicine for three days", "The printed ticket"),
        List.of("The telephone", "Letters, pictures, the notebook"),
        "“rain” is well, “snow” is not",
        List.of("Go back to the library and wait there until it closes."),
        stage.clock().today().plus(Duration.ofDays(1)),
        ZoneId.of("Europe/Vilnius"));
  }

  private At at(Unlocked member, ScopeId casefile) {
    return new At(casefile, journey, journeys.look(member, casefile).chronicle().seen(journey));
  }
}
