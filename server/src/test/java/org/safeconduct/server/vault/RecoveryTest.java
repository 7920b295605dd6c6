package org.safeconduct.server.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.ShareRefused;
import org.safeconduct.seal.ShareText;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.store.DataFolder;

@Timeout(120)
class RecoveryTest {
  @TempDir Path folder;
  @TempDir Path copy;

  @Test
  void seatsANewMemberWhoReadsWhatTheTeamsCould() {
    try (Secret key = VaultWorld.bodyKey()) {
      Written written = writtenThenLost(key);
      try (DataFolder data = DataFolder.open(copy);
          Enrolled newcomer = recovered(data, written.house)) {
        try (Vault vault = new Vault(data, () -> Instant.EPOCH, VaultWorld.RANDOM)) {
          vault.sweep(body -> true);
          try (MemberKey signedIn =
                  vault
                      .members()
                      .unlock("newcomer", newcomer.passphrase().exposeWords())
                      .orElseThrow();
              Unlocked unlocked = vault.members().open(signedIn);
              ScopeKeys keys = vault.open(unlocked, written.scope).orElseThrow()) {
            assertThat(keys.unwrap(written.before)).contains(key);
            assertThat(keys.unwrap(written.after)).contains(key);
            assertThat(vault.open(unlocked, written.guarded)).isEmpty();
          }
        }
      }
    }
  }

  private static Enrolled recovered(DataFolder data, VaultWorld.Once house) {
    try (Recovery recovery =
        Recovery.open(data, typed(house.teamShares()), List.of(), VaultWorld.RANDOM)) {
      assertThat(recovery.teams()).containsExactly(house.casework());
      return recovery.seat("newcomer", house.rootShares(), 9);
    }
  }

  @Test
  void opensGuardedTeamsByTheirOwnSharesOnly() {
    try (Secret key = VaultWorld.bodyKey()) {
      Written written = writtenThenLost(key);
      try (DataFolder data = DataFolder.open(copy);
          Recovery recovery =
              Recovery.open(
                  data,
                  typed(written.house.teamShares()),
                  typed(written.house.guardedShares()),
                  VaultWorld.RANDOM)) {
        assertThat(recovery.teams())
            .containsExactlyInAnyOrder(written.house.casework(), written.house.custody());
      }
    }
  }

  @Test
  void opensNothingWithOneShareTooFewOrSharesOfSomethingElse() {
    VaultWorld.Once house = VaultWorld.once();
    VaultWorld.copy(house.folder(), copy);
    try (DataFolder data = DataFolder.open(copy)) {
      List<Share> one = house.teamShares().subList(0, 1);
      assertThatThrownBy(() -> Recovery.open(data, one, List.of(), VaultWorld.RANDOM))
          .isInstanceOf(ShareRefused.class);
      assertThatThrownBy(
              () -> Recovery.open(data, house.rootShares(), List.of(), VaultWorld.RANDOM))
          .isInstanceOf(NotThisRoot.class);
    }
  }

  @Test
  void opensNothingNewByTheSharesOfATrusteeWhoLeft() {
    try (VaultWorld world = VaultWorld.in(folder);
        Unlocked caseworker = world.as(world.house.caseworker())) {
      List<Share> fresh =
          world
              .vault()
              .founding()
              .renewRecovery(world.house.rootShares(), Circle.TEAMS, new Quorum(2, 2));
      world.vault().teams().sealToRecovery(caseworker);
      world.stop();
      VaultWorld.copy(folder, copy);
      try (DataFolder data = DataFolder.open(copy)) {
        assertThatThrownBy(
                () -> Recovery.open(data, world.house.teamShares(), List.of(), VaultWorld.RANDOM))
            .isInstanceOf(NotThisRoot.class);
        try (Recovery recovery = Recovery.open(data, fresh, List.of(), VaultWorld.RANDOM)) {
          assertThat(recovery.teams()).containsExactly(world.house.casework());
        }
      }
      world.reopen();
    }
  }

  /// A scope with a body before a removal and one after it, a guarded scope; then the box copied.
  private Written writtenThenLost(Secret key) {
    try (VaultWorld world = VaultWorld.in(folder);
        Unlocked caseworker = world.as(world.house.caseworker());
        Unlocked custodian = world.as(world.house.custodian())) {
      ScopeId scope = world.scope();
      BodyId before = world.write(caseworker, scope, key);
      ScopeId guarded = ScopeId.random(VaultWorld.RANDOM);
      try (FreshKeys fresh =
          world.vault().prepare(custodian, guarded, world.house.custody(), List.of())) {
        world
            .vault()
            .stand(world.vault().keep(VaultWorld.batch(fresh, BodyId.random(VaultWorld.RANDOM))));
      }
      world
          .vault()
          .teams()
          .newEpoch(caseworker, world.house.casework(), List.of(world.house.caseworker().member()));
      try (Unlocked again = world.as(world.house.caseworker())) {
        world.roll(again, scope);
        BodyId after = world.write(again, scope, key);
        world.stop();
        VaultWorld.copy(folder, copy);
        world.reopen();
        return new Written(world.house, scope, guarded, before, after);
      }
    }
  }

  /// The threshold's shares, as trustees type them from paper.
  private static List<Share> typed(List<Share> shares) {
    return shares.reversed().stream()
        .limit(shares.getFirst().threshold())
        .map(ShareText::exposeShareText)
        .map(ShareText::parse)
        .toList();
  }

  private record Written(
      VaultWorld.Once house, ScopeId scope, ScopeId guarded, BodyId before, BodyId after) {}
}
