package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.ShredKeyMissing;

@Timeout(120)
class ErasingTest {
  @TempDir Path folder;
  @TempDir Path backup;
  private VaultWorld world;
  private Vault vault;
  private Unlocked caseworker;

  @BeforeEach
  void open() {
    world = VaultWorld.in(folder);
    vault = world.vault();
    caseworker = world.as(world.house.caseworker());
  }

  @AfterEach
  void close() {
    caseworker.close();
    world.close();
  }

  @Test
  void opensEverythingButTheErasedBodyAfterARoll() {
    ScopeId scope = world.scope();
    try (Secret kept = VaultWorld.bodyKey();
        Secret erased = VaultWorld.bodyKey()) {
      BodyId stays = world.write(caseworker, scope, kept);
      BodyId goes = world.write(caseworker, scope, erased);
      vault.drop(List.of(goes));
      Shredded shredded = vault.shred();
      assertThat(shredded.copy()).isEqualTo(Shredded.Copy.NONE);
      assertThat(shredded.rows()).isGreaterThan(20);
      try (Unlocked again = world.as(world.house.caseworker());
          ScopeKeys keys = vault.open(again, scope).orElseThrow()) {
        assertThat(keys.unwrap(stays)).contains(kept);
        assertThat(keys.unwrap(goes)).isEmpty();
      }
    }
  }

  @Test
  void voidsEveryOlderCopyOfTheBox() throws Exception {
    world.scope();
    VaultWorld.copy(folder, backup);
    vault.shred();
    Files.copy(
        folder.resolve("shred.key"),
        backup.resolve("shred.key"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> KeyBox.open(backup, VaultWorld.RANDOM))
        .isInstanceOf(ShredKeyMissing.class);
  }

  @Test
  void opensABackupUntilTheNextRoll() throws Exception {
    ScopeId scope = world.scope();
    try (Secret key = VaultWorld.bodyKey()) {
      BodyId body = world.write(caseworker, scope, key);
      vault.backupTo(backup.resolve("keys.db"));
      Files.copy(folder.resolve("shred.key"), backup.resolve("shred.key"));
      try (DataFolder data = DataFolder.open(backup);
          Vault restored = new Vault(data, world.clock(), VaultWorld.RANDOM);
          Unlocked again = restored.members().open(world.house.caseworker().key());
          ScopeKeys keys = restored.open(again, scope).orElseThrow()) {
        assertThat(keys.unwrap(body)).contains(key);
      }
    }
    vault.shred();
    Files.copy(
        folder.resolve("shred.key"),
        backup.resolve("shred.key"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> KeyBox.open(backup, VaultWorld.RANDOM))
        .isInstanceOf(ShredKeyMissing.class);
  }

  @Test
  void leavesTheOldKeyInNoFile() throws Exception {
    byte[] old = Files.readAllBytes(folder.resolve("shred.key"));
    vault.shred();
    vault.shred();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("lock")) {
          assertThat(contains(Files.readAllBytes(file), old)).isFalse();
        }
      }
    }
    assertThat(Files.readAllBytes(folder.resolve("shred.key"))).isNotEqualTo(old);
    assertThat(folder.resolve("shred.old")).doesNotExist();
    assertThat(folder.resolve("shred.next")).doesNotExist();
  }

  @Test
  void leavesNoTraceOfAnErasedRowInFileOrLog() throws Exception {
    ScopeId scope = world.scope();
    try (Secret key = VaultWorld.bodyKey()) {
      BodyId body = world.write(caseworker, scope, key);
      vault.drop(List.of(body));
      vault.shred();
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().contains("keys.db")).toList()) {
          assertThat(contains(Files.readAllBytes(file), body.toBytes())).isFalse();
        }
      }
      assertThat(Files.size(folder.resolve("keys.db-wal"))).isZero();
    }
  }

  @Test
  void overwritesTheCopyOnTheSecondMediumAndSaysWhenItIsGone() throws Exception {
    Path medium = Files.createDirectory(backup.resolve("medium"));
    Path copy = medium.resolve("shred.key");
    assertThat(vault.founding().copyShredKeyTo(copy)).isEqualTo(Shredded.Copy.RENEWED);
    assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(folder.resolve("shred.key")));
    assertThat(vault.shred().copy()).isEqualTo(Shredded.Copy.RENEWED);
    assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(folder.resolve("shred.key")));
    Files.delete(copy);
    Files.delete(medium);
    assertThat(vault.shred().copy()).isEqualTo(Shredded.Copy.MISSING);
  }

  @Test
  void dropsAScopeWhole() {
    ScopeId scope = world.scope();
    try (Secret key = VaultWorld.bodyKey()) {
      BodyId body = world.write(caseworker, scope, key);
      vault.dropScope(scope);
      vault.dropScope(scope);
      assertThat(vault.open(caseworker, scope)).isEmpty();
      assertThat(vault.holds(body)).isFalse();
      assertThat(vault.standing(world.casework())).noneMatch(g -> g.scope().equals(scope));
    }
  }

  @Test
  void saysWhichGrantsDoNotFitTheLog() {
    ScopeId scope = world.scope();
    assertThat(vault.audit(_ -> true)).isEmpty();
    assertThat(vault.audit(_ -> false))
        .hasOnlyElementsOfType(Finding.GrantWithoutLeaf.class)
        .anyMatch(f -> f instanceof Finding.GrantWithoutLeaf no && no.scope().equals(scope));
  }

  @Test
  void drawsANewIndexKeyAfterARemovalAndGivesItToNobodyElse() {
    IndexKeys keys = vault.indexKeys();
    try (Unlocked custodian = world.as(world.house.custodian());
        IndexKey first = keys.of(caseworker, world.casework()).orElseThrow();
        IndexKey same = keys.of(caseworker, world.casework()).orElseThrow();
        IndexKey own =
            keys.of(caseworker, VaultWorld.only(world.house.caseworker())).orElseThrow()) {
      assertThat(same.key()).isEqualTo(first.key());
      assertThat(own.key()).isNotEqualTo(first.key());
      assertThat(keys.of(custodian, world.casework())).isEmpty();
      assertThat(keys.of(custodian, VaultWorld.only(world.house.caseworker()))).isEmpty();
      vault
          .teams()
          .newEpoch(caseworker, world.house.casework(), List.of(world.house.caseworker().member()));
      try (Unlocked again = world.as(world.house.caseworker());
          IndexKey next = keys.of(again, world.casework()).orElseThrow()) {
        assertThat(next.number()).isGreaterThan(first.number());
        assertThat(next.key()).isNotEqualTo(first.key());
      }
    }
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
