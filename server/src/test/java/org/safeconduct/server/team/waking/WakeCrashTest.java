package org.safeconduct.server.team.waking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.vault.Vault;

/// `kill -9` in the middle of setting wakes: none that was acknowledged is lost.
@Timeout(120)
class WakeCrashTest {
  private static final int ENOUGH = 25;

  @TempDir Path folder;

  @Test
  void losesNoWakeThatWasAcknowledged() throws Exception {
    JournalWorld.in(folder).close();
    List<WakeId> acknowledged = killedAfter(ENOUGH);
    assertThat(acknowledged).hasSize(ENOUGH);
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, InstantSource.system(), new SecureRandom());
        Scratch scratch = new Scratch(data, new SecureRandom())) {
      Waking waking = waking(data, vault, scratch);
      assertThat(acknowledged).allMatch(waking::isSet);
    }
  }

  private List<WakeId> killedAfter(int enough) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                WakeCrashTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<WakeId> acknowledged = new ArrayList<>();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      while (acknowledged.size() < enough) acknowledged.add(WakeId.parse(said.readLine()));
      child.destroyForcibly().waitFor();
    }
    return acknowledged;
  }

  /// The child: sets wakes for as long as it lives.
  public static void main(String[] arguments) {
    DataFolder data = DataFolder.open(Path.of(arguments[0]));
    Vault vault = new Vault(data, InstantSource.system(), new SecureRandom());
    Waking waking = waking(data, vault, new Scratch(data, new SecureRandom()));
    Instant later = InstantSource.system().instant().plus(Duration.ofDays(1));
    TeamId team = TeamId.random(new SecureRandom());
    while (true) System.out.println(waking.set(team, List.of(later)));
  }

  private static Waking waking(DataFolder data, Vault vault, Scratch scratch) {
    SecureRandom random = new SecureRandom();
    Journal journal = new Journal(vault, data, List.of(), InstantSource.system(), random);
    return new Waking(data, scratch, vault, journal, InstantSource.system(), random);
  }
}
