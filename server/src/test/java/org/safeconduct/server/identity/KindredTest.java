package org.safeconduct.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.KindredDesk.Likeness;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

@Timeout(300)
class KindredTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Test
  void
      aCoordinatorSeesWhoElseWasReachedThroughASeizedContactAmongWhomTheyMayOpenAndNobodyElseDoes() {
    String number = "+000 555 77 31 9";
    try (Unlocked ingrid = in("ingrid");
        Unlocked marek = in("marek")) {
      ScopeId first = open(ingrid, "Anton Weidmann", number);
      ScopeId second = open(ingrid, "Lena Forst", "00 555-77319");
      open(ingrid, "Mira Holt", "+000 555 77 31 8");
      ScopeId hidden = open(marek, "Jan Ost", number);
      KindredDesk desk = House.get().bean(KindredDesk.class);
      SubjectId contact = contact(ingrid, first);
      assertThat(desk.reachedThrough(ingrid, first, contact))
          .extracting(KindredDesk.Kin::casefile)
          .containsExactly(second)
          .doesNotContain(hidden);
      assertThatThrownBy(() -> desk.reachedThrough(marek, hidden, contact(marek, hidden)))
          .hasMessage("identity.refuse.coordinator");
    }
  }

  @Test
  void aCustodianSeesWhoMayBeTheSamePersonByNameInAnotherScriptAndByContact() {
    try (Unlocked salome = in("salome");
        Unlocked ingrid = in("ingrid")) {
      ScopeId first = open(salome, "Рустам Балкоев", "@three.rivers.mill");
      ScopeId second = open(salome, "Rustam Balkoev", "Three.Rivers.Mill");
      open(salome, "Selma Quist", "@other.mill");
      KindredDesk desk = House.get().bean(KindredDesk.class);
      assertThat(desk.perhapsTheSame(salome, first))
          .singleElement()
          .satisfies(kin -> {
            assertThat(kin.casefile()).isEqualTo(second);
            assertThat(kin.by()).contains(Likeness.CONTACT, Likeness.NAME);
          });
      ScopeId hers = open(ingrid, "Rustam Balkoev", "@x");
      assertThatThrownBy(() -> desk.perhapsTheSame(ingrid, hers))
          .hasMessage("identity.refuse.custodian");
    }
  }

  private static Unlocked in(String handle) {
    House house = House.get();
    SignInDesk desk = house.bean(SignInDesk.class);
    SignIn.Welcome welcome = (SignIn.Welcome) desk.signIn(handle, house.passphrase(handle));
    return desk.open(welcome.secret()).orElseThrow();
  }

  private static ScopeId open(Unlocked member, String name, String handle) {
    House house = House.get();
    ScopeId casefile =
        house
            .bean(CaseworkDesk.class)
            .open(
                member,
                member.teams().stream().filter(KindredTest::isAtWork).findFirst().orElseThrow(),
                List.of(new Audience.OfMember(member.member())),
                List.of("A way out."))
            .casefile();
    house.bean(Search.class).catchUp(member);
    house
        .bean(IdentityDesk.class)
        .takeDown(
            member,
            casefile,
            SubjectId.random(RANDOM),
            List.of(
                new NameGiven(NameKind.IN_DOCUMENTS, name, List.of(), ""),
                new ContactGiven(
                    Channel.OTHER, handle, InHands.THEIRS, Calling.NEVER_CALL, "", "", "")));
    house.bean(Search.class).catchUp(member);
    return casefile;
  }

  private static boolean isAtWork(TeamId team) {
    try (Unlocked reader = in("ingrid")) {
      return House.get().bean(TeamDesk.class).organisation(reader).working().stream()
          .anyMatch(t -> t.id().equals(team));
    }
  }

  private static SubjectId contact(Unlocked member, ScopeId casefile) {
    Chronicle chronicle = House.get().bean(IdentityDesk.class).reveal(member, casefile);
    return Identity.of(chronicle).contacts().getFirst().id();
  }

  @Test
  void aNumberIsTheSameAtHomeAndFromAbroadHoweverItIsWritten() {
    assertThat(Handles.same("+7 (900) 555-01-42", "8 900 555 01 42")).isTrue();
    assertThat(Handles.same("٠٩٠٠٥٥٥٠١٤٢", "+7 900 555 0142")).isTrue();
    assertThat(Handles.same("+7 900 555 01 42", "+7 900 555 01 43")).isFalse();
  }

  @Test
  void aNameOnAServiceIsTheSameInAnyCaseAndWithoutItsSign() {
    assertThat(Handles.same("@Quiet.Harbour", "quiet.harbour ")).isTrue();
    assertThat(Handles.same("quiet.harbour", "quiet.harbour2")).isFalse();
    assertThat(Handles.same("", "")).isFalse();
  }
}
