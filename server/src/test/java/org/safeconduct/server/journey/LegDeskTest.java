package org.safeconduct.server.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Standing;
import org.safeconduct.server.casework.VerificationDesk;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.journey.LegFact.LegSetOut;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.legal.LegalDesk;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.MatterKind;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

/// Who sees a leg: by its key, not by a team, and not by a menu.
@Timeout(240)
class LegDeskTest {
  private final House house = House.get();
  private final JourneyDesk journeys = house.bean(JourneyDesk.class);
  private final LegDesk legs = house.bean(LegDesk.class);
  private final SecureRandom random = new SecureRandom();

  /// A journey of a new casefile.
  private record Way(ScopeId casefile, SubjectId journey) {}

  @Test
  void showsALegToThoseItWasShownToAndNotToTheirTeam() {
    try (Unlocked marek = unlocked("marek");
        Unlocked ingrid = unlocked("ingrid");
        Unlocked salome = unlocked("salome")) {
      Way way = way(marek);
      ScopeId leg = leg(marek, way, Set.of(salome.member()));
      assertThat(legs.look(marek, leg).planned().plan().from()).isEqualTo("the bakery");
      assertThat(legs.look(salome, leg).leg().seen())
          .containsExactlyInAnyOrder(marek.member(), salome.member());
      // Ingrid is of the casefile's own team, and opens the casefile.
      assertThat(journeys.look(ingrid, way.casefile()).journeys().ahead()).isPresent();
      assertThatThrownBy(() -> legs.look(ingrid, leg)).isInstanceOf(Absent.class);
      assertThat(found(salome, way)).isEqualTo(1);
      assertThat(found(ingrid, way)).isZero();
      // Salome sees the leg and learns nothing of the casefile but its codename.
      assertThatThrownBy(() -> journeys.look(salome, way.casefile())).isInstanceOf(Absent.class);
    }
  }

  @Test
  void namesNoPlaceAndNoLegInTheCasefile() {
    try (Unlocked marek = unlocked("marek")) {
      Way way = way(marek);
      ScopeId leg = leg(marek, way, Set.of());
      String told =
          house.bean(CaseworkDesk.class).look(marek, way.casefile()).live().stream()
              .map(t -> t.fact().toString())
              .reduce("", String::concat);
      assertThat(told).doesNotContain("bakery", leg.toString());
    }
  }

  @Test
  void showsItToOneMoreAndTakesItFromThem() {
    try (Unlocked marek = unlocked("marek");
        Unlocked amina = unlocked("amina")) {
      ScopeId leg = leg(marek, way(marek), Set.of());
      assertThatThrownBy(() -> legs.look(amina, leg)).isInstanceOf(Absent.class);
      written(legs.show(marek, leg, amina.member()));
      assertThat(legs.look(amina, leg).leg().seen()).contains(amina.member());
      assertThatThrownBy(() -> legs.show(marek, leg, amina.member())).isInstanceOf(Refused.class);
      written(legs.hide(marek, leg, amina.member()));
      assertThatThrownBy(() -> legs.look(amina, leg)).isInstanceOf(Absent.class);
      assertThatThrownBy(() -> legs.hide(marek, leg, marek.member())).isInstanceOf(Refused.class);
    }
  }

  @Test
  void expectsASignFromSettingOutOnAndNoneInThePast() {
    try (Unlocked marek = unlocked("marek")) {
      ScopeId leg = leg(marek, way(marek), Set.of());
      Instant now = house.bean(InstantSource.class).instant();
      assertThatThrownBy(() -> step(marek, leg, new LegSetOut(now.minusSeconds(60))))
          .isInstanceOf(Refused.class);
      written(step(marek, leg, new LegSetOut(now.plusSeconds(600))));
      Leg state = legs.look(marek, leg).leg();
      assertThat(state.missed(now.plusSeconds(599))).isFalse();
      assertThat(state.missed(now.plusSeconds(601))).isTrue();
      assertThatThrownBy(() -> step(marek, leg, new LegSetOut(now.plusSeconds(600))))
          .isInstanceOf(Refused.class);
      written(step(marek, leg, new LegFact.LegArrived(List.of())));
      assertThat(legs.look(marek, leg).leg().missed(now.plusSeconds(601))).isFalse();
    }
  }

  @Test
  void plansNoLegForAJourneyThatIsOverAndNoSecondJourneyBesideOneAhead() {
    try (Unlocked marek = unlocked("marek")) {
      Way way = way(marek);
      assertThatThrownBy(() ->
              journeys.plan(
                  marek,
                  new At(way.casefile(), SubjectId.random(random), Seen.NOTHING),
                  new JourneyPlanned(today())))
          .isInstanceOf(Refused.class);
      Seen seen = journeys.look(marek, way.casefile()).chronicle().seen(way.journey());
      written(
          journeys.arrive(
              marek,
              new At(way.casefile(), way.journey(), seen),
              new ArrivalRecorded(new Country("LT"), PartialDate.parse(today().toString()))));
      assertThatThrownBy(() -> leg(marek, way, Set.of())).isInstanceOf(Refused.class);
    }
  }

  /// A leg tells a route: it is planned and shown only while the casefile lets it.
  @Test
  void plansAndShowsNoLegWhileOthersPerhapsHoldTheirPhone() {
    try (Unlocked marek = unlocked("marek");
        Unlocked amina = unlocked("amina")) {
      Way way = way(marek);
      ScopeId leg = leg(marek, way, Set.of());
      assertThat(legs.against(marek, legs.look(marek, leg))).isEmpty();
      VerificationDesk verification = house.bean(VerificationDesk.class);
      written(verification.doubt(marek, root(marek, way.casefile()), List.of("Another hand.")));
      refused("casework.refuse.not-own-hands", () -> leg(marek, way, Set.of()));
      refused("casework.refuse.not-own-hands", () -> legs.show(marek, leg, amina.member()));
      assertThat(legs.against(marek, legs.look(marek, leg))).isPresent();
      written(verification.assure(marek, root(marek, way.casefile()), List.of("By voice.")));
      written(legs.show(marek, leg, amina.member()));
      // Amina sees the leg and cannot ask the casefile: she shows it to nobody.
      refused("journey.refuse.casefile-knows", () -> legs.show(amina, leg, marek.member()));
    }
  }

  @Test
  void plansNoLegForWhomNobodyChecked() {
    try (Unlocked marek = unlocked("marek")) {
      Way way = way(marek);
      written(
          house
              .bean(VerificationDesk.class)
              .check(
                  marek,
                  root(marek, way.casefile()),
                  new PersonChecked(
                      Standing.NOT_YET, List.of(), List.of(), List.of("Another voice."))));
      refused("casework.refuse.not-checked", () -> leg(marek, way, Set.of()));
    }
  }

  @Test
  void stopsAJourneyAtATravelBanUntilSomebodySaysThatItIsLifted() {
    try (Unlocked marek = unlocked("marek")) {
      ScopeId casefile = casefile(marek);
      LegalDesk legal = house.bean(LegalDesk.class);
      SubjectId ban = SubjectId.random(random);
      written(
          legal.raise(
              marek,
              new At(casefile, ban, Seen.NOTHING),
              new MatterRaised(
                  MatterKind.TRAVEL_BAN,
                  "Border service",
                  PartialDate.parse("2026-11"),
                  List.of(Concern.LEAVING_THE_COUNTRY),
                  List.of())));
      At journey = new At(casefile, SubjectId.random(random), Seen.NOTHING);
      assertThatThrownBy(() -> journeys.plan(marek, journey, new JourneyPlanned(today())))
          .isInstanceOfSatisfying(
              Refused.class,
              no ->
                  assertThat(no.refusal().arguments())
                      .containsExactly(
                          Phrase.of("legal.kind.travel-ban"), Phrase.of("legal.decides")));
      Seen seen = journeys.look(marek, casefile).chronicle().seen(ban);
      written(
          legal.step(
              marek,
              new At(casefile, ban, seen),
              matter ->
                  matter.say(List.of(), List.of("Lifted last week; the lawyer has the paper."))));
      written(journeys.plan(marek, journey, new JourneyPlanned(today())));
    }
  }

  private static void refused(String key, ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().key()).isEqualTo(key));
  }

  private Outcome step(Unlocked member, ScopeId leg, LegFact fact) {
    return legs.step(member, leg, legs.look(member, leg).seen(), fact);
  }

  private ScopeId casefile(Unlocked member) {
    return house
        .bean(CaseworkDesk.class)
        .open(
            member,
            team(member),
            List.of(new Audience.OfMember(member.member())),
            List.of("A way out."))
        .casefile();
  }

  private Way way(Unlocked member) {
    ScopeId casefile = casefile(member);
    checked(member, casefile);
    SubjectId journey = SubjectId.random(random);
    written(
        journeys.plan(
            member, new At(casefile, journey, Seen.NOTHING), new JourneyPlanned(today())));
    return new Way(casefile, journey);
  }

  private void checked(Unlocked member, ScopeId casefile) {
    written(
        house
            .bean(VerificationDesk.class)
            .check(
                member,
                root(member, casefile),
                new PersonChecked(Standing.CHECKED, List.of(), List.of("By voice."), List.of())));
  }

  private At root(Unlocked member, ScopeId casefile) {
    Chronicle chronicle = journeys.look(member, casefile).chronicle();
    return new At(casefile, chronicle.root(), chronicle.seen(chronicle.root()));
  }

  private ScopeId leg(Unlocked member, Way way, Set<MemberId> others) {
    ScopeId leg = ScopeId.random(random);
    LegPlan model = JourneyProperties.plan();
    LegPlan plan =
        new LegPlan(
            model.from(),
            model.to(),
            new Due(today(), ZoneOffset.UTC),
            model.how(),
            model.escort(),
            model.meeting(),
            model.carry(),
            model.leave(),
            model.codeWord(),
            model.fallback(),
            house.bean(InstantSource.class).instant().plusSeconds(3600),
            model.zone());
    written(
        legs.plan(
            member,
            new LegDesk.Place(way.casefile(), way.journey(), leg, team(member)),
            plan,
            others));
    return leg;
  }

  private long found(Unlocked member, Way way) {
    Purpose list = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
    return house
        .bean(Search.class)
        .find(member, Query.list("leg").pointingTo(way.journey()), list)
        .total();
  }

  private LocalDate today() {
    return house.bean(InstantSource.class).instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static void written(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Written.class);
  }

  private TeamId team(Unlocked unlocked) {
    return house.bean(TeamDesk.class).organisation(unlocked).working().stream()
        .filter(t -> t.name().equals("Passage North"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Unlocked unlocked(String handle) {
    SignInDesk signIn = house.bean(SignInDesk.class);
    var welcome = (SignIn.Welcome) signIn.signIn(handle, house.passphrase(handle));
    return signIn.open(welcome.secret()).orElseThrow();
  }
}
