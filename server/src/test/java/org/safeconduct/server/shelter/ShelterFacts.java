package org.safeconduct.server.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.shelter.AskFact.AsksOpened;
import org.safeconduct.server.shelter.PlaceFact.AlarmNoted;
import org.safeconduct.server.shelter.PlaceFact.AlarmOver;
import org.safeconduct.server.shelter.PlaceFact.AlarmUndone;
import org.safeconduct.server.shelter.PlaceFact.BedGiven;
import org.safeconduct.server.shelter.PlaceFact.KeysGivenBack;
import org.safeconduct.server.shelter.PlaceFact.KeysPaused;
import org.safeconduct.server.shelter.PlaceFact.PlaceClosed;
import org.safeconduct.server.shelter.PlaceFact.PlaceCompromised;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.PlaceFact.PlaceReopened;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.CheckInAwaited;
import org.safeconduct.server.shelter.StayFact.CheckInKept;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.shelter.StayFact.CheckInStopped;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PapersOrdered;
import org.safeconduct.server.shelter.StayFact.PlacementEnded;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.StayOpened;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.StayFact.WishTakenBack;
import org.safeconduct.server.team.waking.WakeId;

/// One fact of each type, of a fictional stay and a fictional place.
final class ShelterFacts {
  static final ScopeId CASEFILE = new ScopeId(new Bits128(3, 1));
  static final AsksOpened OPENED =
      new AsksOpened(CASEFILE, "Amber Harbour", new TeamId(new Bits128(5, 5)));
  private static final ScopeId ASKS = new ScopeId(new Bits128(3, 2));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Instant EVENING = Instant.parse("2026-11-23T20:00:00Z");

  private ShelterFacts() {}

  static List<StayFact> stay() {
    Rhythm rhythm = new Rhythm(DAY, 80, ZoneId.of("UTC"), 1);
    Step step = new Step(Step.Whom.HOST, "Knock.");
    return List.of(
        new StayOpened(CASEFILE, ASKS, "Amber Harbour"),
        new PlacementMade(
            ChronicleOf.subject(9), DAY, DAY.plusDays(7), List.of("On foot."), Company.NOBODY),
        new AddressTold(Knower.DRIVER, "Olga", PartialDate.parse("2026-11-23"), "by voice"),
        new PlacementEnded(DAY.plusDays(3), List.of()),
        new CheckInAgreed("a flower", "a leaf", rhythm, List.of(step), List.of(), null),
        new CheckInKept(EVENING, List.of(), null),
        new CheckInMissed(EVENING, List.of(), null),
        new CheckInAwaited(new WakeId(new Bits128(1, 2))),
        new CheckInStopped(List.of()),
        new WishSaid(Wish.NEVER_TELL, "the uncle", "He talks."),
        new WishTakenBack(),
        new PaperKept(Paper.FOR_THE_POLICE, DAY, List.of("By my own will."), null),
        new LawyerNamed("The lawyer", "at the office", null),
        new PapersOrdered(ChronicleOf.subject(8), ASKS));
  }

  static List<PlaceFact> place() {
    return List.of(
        new PlaceDescribed("Heron", "Vesk", List.of(), new Country("RU"), 2, List.of(), "", ""),
        new BedGiven(),
        new PlaceClosed(List.of()),
        new PlaceReopened(List.of()),
        new PlaceCompromised(ChronicleOf.subject(1), "Heron", Compromise.FIRE),
        new KeysPaused(List.of(), List.of()),
        new KeysGivenBack(),
        new AlarmNoted(List.of()),
        new AlarmUndone(List.of()),
        new AlarmOver(List.of()));
  }
}
