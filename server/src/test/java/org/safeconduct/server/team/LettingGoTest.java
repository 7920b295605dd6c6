package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.session.Sessions;
import org.safeconduct.server.vault.Unlocked;

/// What was opened in memory for a member is gone when their last session is.
class LettingGoTest {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final House house = House.get();
  private final SignInDesk signIn = house.bean(SignInDesk.class);
  private final Search search = house.bean(Search.class);

  @Test
  void letsGoTheIndexesOfAMemberWhoLocksTheirLastSession() {
    String here = secret();
    String elsewhere = secret();
    Audience own = new Audience.OfMember(look(here));
    assertThat(search.open()).contains(own);
    signIn.lock(standing(elsewhere).name());
    assertThat(search.open()).contains(own);
    signIn.lock(standing(here).name());
    assertThat(search.open()).doesNotContain(own);
    assertThat(signIn.open(here)).isEmpty();
  }

  @Test
  void letsGoTheIndexesOfAMemberWhoSignsOut() {
    String secret = secret();
    Audience own = new Audience.OfMember(look(secret));
    assertThat(search.open()).contains(own);
    signIn.signOut(standing(secret).name());
    assertThat(search.open()).doesNotContain(own);
  }

  @Test
  void letsGoTheIndexesOfAMemberWhoWasIdleForAQuarterOfAnHour() {
    String secret = secret();
    Audience own = new Audience.OfMember(look(secret));
    assertThat(search.open()).contains(own);
    house.pass(Sessions.IDLE.plus(Duration.ofSeconds(1)));
    // Whoever comes next: every look at a session locks the idle ones first.
    assertThat(signIn.standing(secret).map(Sessions.Standing::open)).isEqualTo(Optional.of(false));
    assertThat(search.open()).doesNotContain(own);
  }

  @Test
  void remembersTheOrganisationUntilTheLastSessionOfSomebodyLocks() {
    String secret = secret();
    Organisation before = organisation(secret);
    assertThat(organisation(secret)).isSameAs(before);
    signIn.lock(standing(secret).name());
    String next = secret();
    assertThat(organisation(next)).isNotSameAs(before).isEqualTo(before);
    signIn.signOut(standing(next).name());
  }

  private Organisation organisation(String secret) {
    try (Unlocked unlocked = signIn.open(secret).orElseThrow()) {
      return house.bean(TeamDesk.class).organisation(unlocked);
    }
  }

  private String secret() {
    return ((SignIn.Welcome) signIn.signIn("ingrid", house.passphrase("ingrid"))).secret();
  }

  private Sessions.Standing standing(String secret) {
    return signIn.standing(secret).orElseThrow();
  }

  private MemberId look(String secret) {
    try (Unlocked unlocked = signIn.open(secret).orElseThrow()) {
      assertThat(search.find(unlocked, Query.list("casefile"), LIST).hits()).isNotNull();
      return unlocked.member();
    }
  }
}
