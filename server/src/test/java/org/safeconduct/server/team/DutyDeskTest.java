package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// Who may say who is on duty, and who is told.
@Timeout(240)
class DutyDeskTest {
  private final House house = House.get();
  private final DutyDesk desk = house.bean(DutyDesk.class);
  private final Instant from = house.now().plus(Duration.ofDays(400));
  private final Instant until = from.plus(Duration.ofDays(1));

  @Test
  void isAgreedByACoordinatorOfTheTeamAlone() {
    try (Unlocked salome = unlocked("salome");
        Unlocked amina = unlocked("amina");
        Unlocked ingrid = unlocked("ingrid")) {
      TeamId south = team(salome, "Passage South");
      List<MemberId> who = List.of(amina.member(), salome.member());
      desk.agree(salome, south, who, from, until);
      Roster.Duty duty = desk.roster(amina, south).at(from).orElseThrow();
      assertThat(duty.who()).isEqualTo(who);
      assertThatThrownBy(() -> desk.takeBack(amina, south, duty.id())).isInstanceOf(Refused.class);
      assertThatThrownBy(() -> desk.agree(ingrid, south, who, from, until))
          .isInstanceOf(Refused.class);
      assertThat(desk.roster(ingrid, south).duties()).isEmpty();
      desk.takeBack(salome, south, duty.id());
      assertThat(desk.roster(amina, south).at(from)).isEmpty();
    }
  }

  @Test
  void takesPeopleOfTheTeamEachOnceForATimeThatIsToCome() {
    try (Unlocked salome = unlocked("salome");
        Unlocked ingrid = unlocked("ingrid")) {
      TeamId south = team(salome, "Passage South");
      MemberId me = salome.member();
      refused(salome, south, List.of(ingrid.member()), from, until);
      refused(salome, south, List.of(me, me), from, until);
      refused(salome, south, List.of(), from, until);
      refused(salome, south, List.of(me), until, from);
      refused(salome, south, List.of(me), Instant.EPOCH, Instant.EPOCH.plusSeconds(9));
    }
  }

  private void refused(
      Unlocked coordinator, TeamId team, List<MemberId> who, Instant begin, Instant end) {
    assertThatThrownBy(() -> desk.agree(coordinator, team, who, begin, end))
        .isInstanceOf(Refused.class);
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
