package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.RollStep;

@Timeout(180)
class KilledTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(RollStep.class)
  void opensEverythingAfterAKillInTheMiddleOfARoll(RollStep step) throws Exception {
    try (VaultWorld world = VaultWorld.in(folder);
        Secret key = VaultWorld.bodyKey()) {
      ScopeId scope = world.scope();
      BodyId body;
      try (Unlocked caseworker = world.as(world.house.caseworker())) {
        body = world.write(caseworker, scope, key);
      }
      world.stop();
      byte[] old = Files.readAllBytes(folder.resolve("shred.key"));
      HouseChild.killAt(folder, step);
      world.reopen();
      Mended mended = world.vault().sweep(b -> true);
      boolean committed = step.compareTo(RollStep.COMMITTED) >= 0;
      boolean settled = step.compareTo(RollStep.CURRENT) >= 0;
      assertThat(mended.rollFinished()).isEqualTo(committed && !settled);
      assertThat(Arrays.equals(Files.readAllBytes(folder.resolve("shred.key")), old))
          .isEqualTo(!committed);
      assertThat(keyFiles()).containsExactly("shred.key");
      try (Unlocked caseworker = world.as(world.house.caseworker());
          ScopeKeys keys = world.vault().open(caseworker, scope).orElseThrow()) {
        assertThat(keys.unwrap(body)).contains(key);
      }
      world.vault().shred();
    }
  }

  @Test
  void deletesWhatWasKeptAndNeverWritten() throws Exception {
    BodyId body = BodyId.random(VaultWorld.RANDOM);
    try (VaultWorld world = VaultWorld.in(folder)) {
      ScopeId scope = world.scope();
      world.stop();
      HouseChild.killAfterKeep(folder, scope, body);
      world.reopen();
      assertThat(world.vault().holds(body)).isTrue();
      Mended mended = world.vault().sweep(b -> !b.equals(body));
      assertThat(mended.deleted()).containsExactly(body);
      assertThat(mended.isNothing()).isFalse();
      assertThat(world.vault().holds(body)).isFalse();
      assertThat(world.vault().sweep(b -> false).isNothing()).isTrue();
    }
  }

  @Test
  void keepsWhatTheJournalHadWrittenWhenItWasKilled() throws Exception {
    BodyId body = BodyId.random(VaultWorld.RANDOM);
    try (VaultWorld world = VaultWorld.in(folder)) {
      ScopeId scope = world.scope();
      world.stop();
      HouseChild.killAfterKeep(folder, scope, body);
      world.reopen();
      assertThat(world.vault().sweep(b -> true).kept()).contains(body);
      assertThat(world.vault().holds(body)).isTrue();
    }
  }

  private Set<String> keyFiles() throws Exception {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("shred."))
          .collect(Collectors.toSet());
    }
  }
}
