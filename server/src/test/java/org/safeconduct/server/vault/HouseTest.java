package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.store.DataFolder;

class HouseTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Who rounds by it cannot start the program again until the figures please.
  @Test
  void givesTheSameChanceToOnePurposeThroughRestarts(@TempDir Path one, @TempDir Path other) {
    long first = chance(one, "figures");
    assertThat(chance(one, "figures")).isEqualTo(first);
    assertThat(chance(one, "something else")).isNotEqualTo(first);
    assertThat(chance(other, "figures")).isNotEqualTo(first);
  }

  private static long chance(Path folder, String about) {
    try (DataFolder data = DataFolder.open(folder);
        Vault vault = new Vault(data, InstantSource.system(), RANDOM)) {
      if (!vault.house().isFounded()) {
        Quorum quorum = new Quorum(2, 3);
        RecoveryPlan plan = new RecoveryPlan(quorum, quorum, quorum);
        vault.founding().found("northlight.example", "ada", plan);
      }
      return vault.house().chance(about);
    }
  }
}
