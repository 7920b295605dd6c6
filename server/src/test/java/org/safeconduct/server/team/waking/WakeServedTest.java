package org.safeconduct.server.team.waking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.kernel.TeamId;

/// The whole program, with nobody signed in.
@Timeout(180)
class WakeServedTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void wakesTheDutyMemberWithNoMemberSignedInAlsoAfterARestart() throws Exception {
    try (House house = House.another()) {
      Path heard = house.data().resolve("heard");
      Path waking = Files.createDirectories(house.data().resolve("waking"));
      Files.write(waking.resolve("level-1.txt"), List.of("/usr/bin/touch", heard.toString()));
      TeamId team = TeamId.random(new java.security.SecureRandom());
      Instant agreed = house.now().plus(Duration.ofHours(2));
      WakeId wake = house.bean(Waking.class).set(team, List.of(agreed));

      house.restart();
      assertThat(house.bean(Waking.class).isSet(wake)).isTrue();
      assertThat(heard).doesNotExist();
      house.pass(Duration.ofHours(2).plusMinutes(15));
      assertThat(appears(heard)).isTrue();
    }
  }

  /// The program's own beat does it, in its own time.
  private static boolean appears(Path file) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(file) && System.nanoTime() < until) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return Files.exists(file);
  }
}
