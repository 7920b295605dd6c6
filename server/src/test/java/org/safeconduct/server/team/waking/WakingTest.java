package org.safeconduct.server.team.waking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journal.Woken;
import org.safeconduct.server.journal.payload.PayloadCodec;

class WakingTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  @TempDir Path folder;
  private Bedside house;

  @BeforeEach
  void open() {
    house = new Bedside(folder);
    house.configure(1);
    house.configure(2);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void wakesTheDutyMemberWhenTheSignDoesNotCome() {
    house.set(Duration.ofHours(1));
    house.pass(Duration.ofMinutes(59));
    assertThat(house.heard(1)).isZero();
    house.pass(Duration.ofMinutes(1));
    assertThat(house.heard(1)).isEqualTo(1);
    house.pass(Duration.ofHours(9));
    assertThat(house.heard(1)).isEqualTo(1);
  }

  @Test
  void countsFromTheEndOfTheQuarterHour() {
    house.set(Duration.ofMinutes(61));
    house.pass(Duration.ofMinutes(74));
    assertThat(house.heard(1)).isZero();
    house.pass(Duration.ofMinutes(1));
    assertThat(house.heard(1)).isEqualTo(1);
  }

  @Test
  void leavesAQuarterHourBetweenTwoLevelsThatFallIntoOne() {
    house.set(Duration.ofMinutes(16), Duration.ofMinutes(17));
    house.pass(Duration.ofMinutes(30));
    assertThat(house.heard(1)).isEqualTo(1);
    assertThat(house.heard(2)).isZero();
    house.pass(QUARTER);
    assertThat(house.heard(2)).isEqualTo(1);
  }

  @Test
  void wakesNobodyWhenTheSignCame() {
    WakeId wake = house.set(QUARTER, QUARTER.multipliedBy(2));
    house.list().touch(wake);
    house.pass(Duration.ofDays(1));
    assertThat(house.heard(1) + house.heard(2)).isZero();
  }

  @Test
  void wakesTheSecondWhenTheFirstDoesNotAnswer() {
    WakeId wake = house.set(QUARTER, QUARTER.multipliedBy(3));
    house.pass(QUARTER);
    house.pass(QUARTER);
    assertThat(house.heard(2)).isZero();
    house.pass(QUARTER);
    assertThat(house.heard(2)).isEqualTo(1);
    house.list().touch(wake);
    assertThat(house.list().isSet(wake)).isFalse();
  }

  @Test
  void ringsOnceHoweverManySignsAreMissing() {
    house.set(QUARTER);
    house.set(QUARTER);
    house.pass(QUARTER);
    assertThat(house.heard(1)).isEqualTo(1);
  }

  @Test
  void waitsForTheNextSignWhenThisOneCame() {
    WakeId first = house.set(QUARTER);
    house.set(Duration.ofHours(2));
    house.list().touch(first);
    house.pass(Duration.ofHours(1));
    assertThat(house.heard(1)).isZero();
    house.pass(Duration.ofHours(1));
    assertThat(house.heard(1)).isEqualTo(1);
  }

  @Test
  void triesAgainUntilItIsSentAndSaysTheFailureOnce() {
    house.configure(1, "/bin/false");
    house.set(QUARTER);
    house.pass(QUARTER);
    house.pass(Duration.ofMinutes(1));
    house.configure(1);
    house.pass(Duration.ofMinutes(1));
    assertThat(house.heard(1)).isEqualTo(1);
    assertThat(rung()).containsExactly(Woken.SENT, Woken.FAILED);
  }

  @Test
  void ringsTheNearestLowerPhoneWhereALevelHasNone() {
    house.set(QUARTER, QUARTER.multipliedBy(2), QUARTER.multipliedBy(3));
    house.pass(QUARTER);
    house.pass(QUARTER);
    house.pass(QUARTER);
    assertThat(house.heard(1)).isEqualTo(1);
    assertThat(house.heard(2)).isEqualTo(2);
  }

  @Test
  void runsTheLinesAsTheyStandWithoutAShellOrAnEnvironment() {
    Path heard = folder.toAbsolutePath().resolve("environment");
    house.configure(1, "# the phone", "/bin/sh", "-c", "/usr/bin/env > '" + heard + "'");
    house.set(QUARTER);
    house.pass(QUARTER);
    assertThat(heard).content().doesNotContain("HOME=", "USER=", "JAVA");
    house.configure(1, "/bin/echo x > " + heard);
    house.set(QUARTER);
    house.pass(QUARTER);
    assertThat(rung()).first().isEqualTo(Woken.FAILED);
  }

  @Test
  void isSignedByTheHouseInTheTrailOfTheTeam() {
    house.set(QUARTER);
    house.pass(QUARTER);
    try (var coordinator = house.world().coordinator()) {
      YearMonth month = YearMonth.from(house.in(Duration.ZERO).atZone(ZoneOffset.UTC));
      List<Told<MechanismFact.Woken>> woken =
          house
              .world()
              .journal()
              .trail(coordinator, house.world().casework(), month)
              .orElseThrow()
              .live(MechanismFact.Woken.class);
      assertThat(woken).hasSize(1);
      assertThat(woken.getFirst().by()).isEqualTo(PayloadCodec.HOUSE);
      assertThat(woken.getFirst().fact())
          .isEqualTo(new MechanismFact.Woken(house.world().casework(), 1, Woken.SENT));
    }
  }

  @Test
  void tellsTheTeamAndNobodyElseWhatWasRung() {
    house.set(QUARTER);
    house.pass(QUARTER);
    assertThat(rung()).containsExactly(Woken.SENT);
    try (var coordinator = house.world().coordinator()) {
      assertThat(house.list().rung(coordinator)).isEmpty();
    }
  }

  @Test
  void ringsAfterAStartWhatBecameDueWhileItStoodStill() {
    WakeId wake = house.set(QUARTER);
    house.world().pass(Duration.ofHours(8));
    house.restart();
    assertThat(house.list().isSet(wake)).isTrue();
    house.list().beat();
    assertThat(house.heard(1)).isEqualTo(1);
  }

  @Test
  void saysWhenTheListWasLost() {
    WakeId wake = house.set(QUARTER);
    house.spoil();
    assertThat(house.list().lost()).isPresent();
    assertThat(house.list().isSet(wake)).isFalse();
    house.set(QUARTER);
    assertThat(house.list().lost()).isPresent();
  }

  @Test
  void takesLevelsThatRise() {
    assertThatThrownBy(() -> house.set(QUARTER.multipliedBy(2), QUARTER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> house.set()).isInstanceOf(IllegalArgumentException.class);
  }

  private List<Woken> rung() {
    try (var caseworker = house.world().caseworker()) {
      return house.list().rung(caseworker).stream().map(Rung::how).toList();
    }
  }
}
