package org.safeconduct.server.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.SituationFact.Stated;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

/// The register of a founded house, and casefiles against it.
@Timeout(240)
class RouteDeskTest {
  private final House house = House.get();
  private final RouteDesk desk = house.bean(RouteDesk.class);
  private final SecureRandom random = new SecureRandom();

  @Test
  void takesInWhatIsOfferedOnceAndVerifiesNoneOfIt() {
    try (Unlocked salome = unlocked("salome")) {
      TeamId south = team(salome, "Passage South");
      written(desk.take(salome, south, List.of("de-22-2", "us-parole", "no-such-card")));
      assertThat(desk.offered(salome, south))
          .extracting(Offered::word)
          .contains("ca-defenders")
          .doesNotContain("de-22-2", "us-parole");
      assertThatThrownBy(() -> desk.take(salome, south, List.of("de-22-2")))
          .isInstanceOf(Refused.class);
      assertThat(desk.mine(salome).values())
          .filteredOn(route -> route.offered().equals("de-22-2"))
          .singleElement()
          .satisfies(route -> assertThat(route.isKnown(desk.today())).isFalse());
    }
  }

  @Test
  void keepsARegisterFromOtherTeams() {
    try (Unlocked marek = unlocked("marek");
        Unlocked salome = unlocked("salome")) {
      RouteRef ref = described(marek, List.of());
      assertThat(desk.mine(marek)).containsKey(ref);
      assertThat(desk.mine(salome)).doesNotContainKey(ref);
      assertThatThrownBy(() -> desk.look(salome, ref)).isInstanceOf(Absent.class);
    }
  }

  @Test
  void opensWithWhatIsStatedAndVerifiedAndRefusesALookFromTheFuture() {
    try (Unlocked marek = unlocked("marek")) {
      Precondition asks = new Precondition.PassportValid(6);
      RouteRef ref = described(marek, List.of(asks));
      ScopeId casefile = casefile(marek);
      assertThat(found(marek, casefile, ref)).isEqualTo(Finding.Answer.NOT_KNOWN);

      assertThatThrownBy(() -> verify(marek, ref, 1)).isInstanceOf(Refused.class);
      written(verify(marek, ref, 0));
      state(marek, casefile, new Stated(asks, Known.NO));
      assertThat(found(marek, casefile, ref)).isEqualTo(Finding.Answer.CLOSED);
      state(marek, casefile, new Stated(asks, Known.YES));
      assertThat(found(marek, casefile, ref)).isEqualTo(Finding.Answer.OPEN);
      assertThatThrownBy(() -> state(marek, casefile, new Stated(asks, Known.YES)))
          .isInstanceOf(Refused.class);
    }
  }

  @Test
  void keepsFromFiguresWhoGoesARouteUnderEmbargoWithoutSayingWhy() {
    try (Unlocked marek = unlocked("marek")) {
      RouteRef ref = described(marek, List.of());
      ScopeId before = casefile(marek);
      ScopeId after = casefile(marek);
      plan(marek, before, ref);
      assertThat(kept(marek, before)).isFalse();

      Seen seen = desk.look(marek, ref).chronicle().seen(ref.route());
      written(desk.embargo(marek, ref, seen, List.of("Agreed."), List.of(before)));
      plan(marek, after, ref);
      assertThat(kept(marek, before)).isTrue();
      assertThat(kept(marek, after)).isTrue();
      assertThat(house.bean(CaseworkDesk.class).look(marek, before).entries().toString())
          .doesNotContain("Agreed");
    }
  }

  private RouteRef described(Unlocked member, List<Precondition> asks) {
    ScopeId register = desk.register(member, team(member, "Passage North"));
    RouteRef ref = new RouteRef(register, SubjectId.random(random));
    written(desk.describe(member, ref, RouteSamples.card(asks)));
    return ref;
  }

  private Outcome verify(Unlocked member, RouteRef ref, int days) {
    Seen seen = desk.look(member, ref).chronicle().seen(ref.route());
    return desk.verify(
        member,
        ref,
        seen,
        new RouteVerified(
            desk.today().plusDays(days), Standing.RUNNING, List.of("The ministry's page.")));
  }

  private void state(Unlocked member, ScopeId casefile, Stated stated) {
    RouteDesk.Person person = desk.person(member, casefile);
    SubjectId subject = person.situation().subject().orElseGet(() -> SubjectId.random(random));
    Seen seen = person.chronicle().seen(subject);
    written(desk.state(member, casefile, subject, seen, List.of(stated)));
  }

  private Finding.Answer found(Unlocked member, ScopeId casefile, RouteRef ref) {
    RouteDesk.Person person = desk.person(member, casefile);
    return Objects.requireNonNull(person.routes().get(ref))
        .find(person.situation(), desk.today())
        .answer();
  }

  private void plan(Unlocked member, ScopeId casefile, RouteRef ref) {
    RouteCard card = desk.look(member, ref).card();
    At at = new At(casefile, SubjectId.random(random), Seen.NOTHING);
    written(
        house
            .bean(PassageDesk.class)
            .plan(member, at, new ApplicationPlanned(card.to(), card.name(), List.of(), ref)));
  }

  private boolean kept(Unlocked member, ScopeId casefile) {
    return Casework.of(house.bean(CaseworkDesk.class).look(member, casefile)).keptFromFigures();
  }

  private ScopeId casefile(Unlocked member) {
    return house
        .bean(CaseworkDesk.class)
        .open(
            member,
            team(member, "Passage North"),
            List.of(new Audience.OfMember(member.member())),
            List.of("A way out."))
        .casefile();
  }

  private static void written(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Written.class);
  }

  private TeamId team(Unlocked unlocked, String name) {
    return house.bean(TeamDesk.class).organisation(unlocked).working().stream()
        .filter(t -> t.name().equals(name))
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
