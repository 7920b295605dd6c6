package org.safeconduct.server.journey;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.journey.LegFact.LegArrived;
import org.safeconduct.server.journey.LegFact.LegBrokenOff;
import org.safeconduct.server.journey.LegFact.LegHidden;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.journey.LegFact.LegSetOut;
import org.safeconduct.server.journey.LegFact.LegShown;
import org.safeconduct.server.journey.LegFact.LegSignGiven;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;

/// The two state machines: whatever order facts come in there is a state, and what is odd is
/// exactly what no state allows.
class JourneyProperties {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final PartialDate DAY = PartialDate.parse("2026-11-22");
  private static final List<JourneyFact> JOURNEY =
      List.of(
          new JourneyPlanned(LocalDate.of(2026, 11, 22)),
          new JourneyBegun(DAY),
          new ArrivalRecorded(new Country("LT"), DAY),
          new JourneyBrokenOff(DAY),
          new FollowUpSet(
              FollowUp.ASYLUM_INTERVIEW,
              new Due(LocalDate.of(2026, 12, 4), ZoneId.of("Europe/Vilnius"))),
          new FollowUpKept(FollowUp.WEEK, DAY, List.of("They sleep.")));
  private static final List<LegFact> LEG =
      List.of(
          new LegPlanned(
              ChronicleOf.subject(1), new ScopeId(new Bits128(7, 8)), "quiet harbour", plan()),
          new LegShown(ChronicleOf.WRITER),
          new LegHidden(ChronicleOf.WRITER),
          new LegSetOut(NOON.plusSeconds(3600)),
          new LegSignGiven(NOON.plusSeconds(7200)),
          new LegArrived(List.of()),
          new LegBrokenOff(List.of("Turned back.")));

  static LegPlan plan() {
    return new LegPlan(
        "the bakery",
        "the coast",
        new Due(LocalDate.of(2026, 11, 22), ZoneOffset.UTC),
        "by bus",
        "Lark",
        "under the clock, a blue scarf",
        List.of("Water"),
        List.of("The telephone"),
        "rain / snow",
        List.of("Go back to the library."),
        NOON,
        ZoneId.of("Europe/Vilnius"));
  }

  @Test
  void aJourneyIsOddExactlyWhereNoStateAllowsIt() {
    qt().withFixedSeed(20170601)
        .forAll(lists().of(integers().between(0, JOURNEY.size() - 1)).ofSizeBetween(0, 20))
        .check(steps -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.CASE).tell(1, JOURNEY.getFirst());
          boolean right = true;
          for (int n : steps) {
            Journeys before = Journeys.of(scope.chronicle());
            boolean possible =
                before.all().getFirst().possible().contains(JourneyStep.of(JOURNEY.get(n)));
            scope.tell(1, JOURNEY.get(n));
            int more = Journeys.of(scope.chronicle()).odd().size() - before.odd().size();
            right &= more == (possible ? 0 : 1);
          }
          return right;
        });
  }

  @Test
  void whatIsKeptUpFollowsFromAnArrivalAloneAndIsKeptOnce() {
    qt().withFixedSeed(20170602)
        .forAll(lists().of(integers().between(0, JOURNEY.size() + 4)).ofSizeBetween(0, 20))
        .check(dice -> {
          Chronicle chronicle = told(ScopeKind.CASE, JOURNEY, dice);
          long due =
              new JourneyListing()
                  .rows(chronicle)
                  .filter(row -> row.kind().equals("due") && !row.state().equals("journey"))
                  .count();
          return Journeys.of(chronicle).all().stream().mapToLong(JourneyProperties::toCome).sum()
              == due;
        });
  }

  private static long toCome(Journey journey) {
    return journey instanceof Journey.Arrived arrived
        ? FollowUp.values().length - arrived.trip().kept().size()
        : 0;
  }

  @Test
  void aLegIsOddExactlyWhereNoStateAllowsItAndItsStepsSaySo() {
    qt().withFixedSeed(20170603)
        .forAll(lists().of(integers().between(0, LEG.size() - 1)).ofSizeBetween(0, 20))
        .check(steps -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.LEG).tell(0, LEG.getFirst());
          boolean right = true;
          for (int n : steps) {
            Leg before = Leg.of(scope.chronicle());
            boolean refused = refuses(before, LEG.get(n));
            scope.tell(0, LEG.get(n));
            int more = Leg.of(scope.chronicle()).odd().size() - before.odd().size();
            right &= more == (refused ? 1 : 0);
          }
          return right;
        });
  }

  /// Whatever was taken back: a sign is expected only of who is on the way, and one row says so.
  @Test
  void everySequenceOfALegFolds() {
    qt().withFixedSeed(20170604)
        .forAll(lists().of(integers().between(0, LEG.size() + 4)).ofSizeBetween(0, 20))
        .check(dice -> {
          Chronicle chronicle = told(ScopeKind.LEG, LEG, dice);
          Leg leg = Leg.of(chronicle);
          long rows = new LegListing().rows(chronicle).count();
          boolean over = leg.state() == Leg.State.ARRIVED || leg.state() == Leg.State.BROKEN_OFF;
          return leg.sign().isPresent() == (leg.state() == Leg.State.ON_THE_WAY)
              && rows == (leg.planned().isEmpty() ? 0 : over ? 1 : 2);
        });
  }

  private static boolean refuses(Leg leg, LegFact fact) {
    try {
      leg.step(fact, NOON);
      return false;
    } catch (Refused no) {
      return true;
    }
  }

  private static Chronicle told(ScopeKind kind, List<? extends Fact> facts, List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(kind);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      int subject = kind == ScopeKind.LEG ? 0 : 1 + n % 2;
      if (n < facts.size()) scope.tell(subject, facts.get(n));
      else if (n < facts.size() + 3)
        scope.tell(subject, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(subject);
    }
    return scope.chronicle();
  }
}
