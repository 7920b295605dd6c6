package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// What a team keeps, found by colleagues and opened by the team alone.
@Timeout(240)
class RegistersTest {
  private final House house = House.get();
  private final Registers registers = house.bean(Registers.class);

  @Test
  void opensOnceAndIsFoundByColleaguesButReadByTheTeamAlone() {
    try (Unlocked marek = unlocked("marek");
        Unlocked amina = unlocked("amina")) {
      TeamId north = team(marek, "Passage North");
      ScopeId helpers = registers.open(marek, north, Register.HELPERS);
      assertThat(registers.open(marek, north, Register.HELPERS)).isEqualTo(helpers);
      assertThat(registers.mine(marek, Register.HELPERS)).containsEntry(north, helpers);
      assertThat(registers.read(marek, north, Register.HELPERS).orElseThrow().kind())
          .isEqualTo(ScopeKind.REGISTER);

      assertThat(registers.find(amina, north, Register.HELPERS)).contains(helpers);
      assertThat(registers.mine(amina, Register.HELPERS)).doesNotContainKey(north);
      assertThat(registers.read(amina, north, Register.HELPERS)).isEmpty();
      assertThat(registers.find(marek, north, Register.PLACES)).isEmpty();
    }
  }

  @Test
  void refusesWhoIsNotOfTheTeam() {
    try (Unlocked amina = unlocked("amina")) {
      TeamId record = team(amina, "Record");
      assertThatThrownBy(() -> registers.open(amina, record, Register.HELPERS))
          .isInstanceOf(Refused.class);
      assertThat(registers.find(amina, record, Register.HELPERS)).isEmpty();
    }
  }

  @Test
  void opensOneForTwoWhoOpenAtOnce() throws InterruptedException, ExecutionException {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Callable<ScopeId> open =
          () -> {
            try (Unlocked salome = unlocked("salome")) {
              return registers.open(salome, team(salome, "Passage South"), Register.HELPERS);
            }
          };
      List<Future<ScopeId>> opened = both.invokeAll(List.of(open, open));
      assertThat(opened.get(0).get()).isEqualTo(opened.get(1).get());
    }
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
