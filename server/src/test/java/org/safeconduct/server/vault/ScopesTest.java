package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.seal.Mac;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

@Timeout(120)
class ScopesTest {
  @TempDir Path folder;
  private VaultWorld world;
  private Vault vault;
  private Unlocked caseworker;
  private Unlocked colleague;
  private Unlocked custodian;

  @BeforeEach
  void open() {
    world = VaultWorld.in(folder);
    vault = world.vault();
    caseworker = world.as(world.house.caseworker());
    colleague = world.as(world.house.colleague());
    custodian = world.as(world.house.custodian());
  }

  @AfterEach
  void close() {
    caseworker.close();
    colleague.close();
    custodian.close();
    world.close();
  }

  @Test
  void opensABodyForEverybodyInTheTeamAndNobodyElse() {
    ScopeId scope = world.scope();
    try (Secret key = VaultWorld.bodyKey()) {
      BodyId body = world.write(caseworker, scope, key);
      try (ScopeKeys keys = vault.open(colleague, scope).orElseThrow()) {
        assertThat(keys.unwrap(body)).contains(key);
      }
    }
    assertThat(vault.open(custodian, scope)).isEmpty();
  }

  @Test
  void answersTheSameForAScopeThatIsClosedAndOneThatIsNot() {
    ScopeId closed = world.scope();
    assertThat(vault.open(custodian, closed))
        .isEqualTo(vault.open(custodian, ScopeId.random(VaultWorld.RANDOM)));
  }

  @Test
  void wrapsInSixtyBytesWhereTheGranterSitsAndByXWingElsewhere() {
    ScopeId scope = ScopeId.random(VaultWorld.RANDOM);
    try (FreshKeys fresh =
        vault.prepare(caseworker, scope, world.house.casework(), List.of(world.custody()))) {
      assertThat(fresh.grants())
          .extracting(SignedGrant::to, SignedGrant::suite, g -> g.wrapped().length())
          .containsExactly(
              tuple(world.casework(), Suite.EPOCH, 60),
              tuple(world.custody(), Suite.X_WING, 6 + 1120 + 32 + 16));
      vault.stand(vault.keep(VaultWorld.batch(fresh, BodyId.random(VaultWorld.RANDOM))));
    }
    try (ScopeKeys keys = vault.open(custodian, scope).orElseThrow()) {
      assertThat(keys.right()).isEqualTo(Right.WRITE);
    }
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow()) {
      assertThat(keys.right()).isEqualTo(Right.GRANT);
    }
  }

  @Test
  void signsAGrantSoThatAnyoneCanVerifyItWithoutACipher() {
    ScopeId scope = ScopeId.random(VaultWorld.RANDOM);
    try (FreshKeys fresh = vault.prepare(caseworker, scope, world.house.casework(), List.of())) {
      SignedGrant grant = fresh.grants().getFirst();
      VerifierKey key = caseworker.signer().key();
      assertThat(
              NoteVerifier.jdk(key)
                  .check()
                  .verifies(
                      key.publicKey().toArray(),
                      grant.statement().text().getBytes(UTF_8),
                      grant.signature().toArray()))
          .isTrue();
      assertThat(grant.statement().text())
          .startsWith("safeconduct/grant/v1\norigin northlight.example/record\nscope ")
          .contains("\ngeneration 1\n", "\nright grant\n", "\nexpires never\n", "\nsealed ");
    }
  }

  @Test
  void countsNoRowBeforeItsFactStands() {
    ScopeId scope = ScopeId.random(VaultWorld.RANDOM);
    try (FreshKeys fresh = vault.prepare(caseworker, scope, world.house.casework(), List.of())) {
      long before = vault.turn();
      Kept kept = vault.keep(VaultWorld.batch(fresh, BodyId.random(VaultWorld.RANDOM)));
      assertThat(vault.open(caseworker, scope)).isEmpty();
      assertThat(vault.standing(world.casework())).noneMatch(g -> g.scope().equals(scope));
      long kepts = vault.turn();
      vault.stand(kept);
      assertThat(vault.open(caseworker, scope)).isPresent();
      assertThat(vault.standing(world.casework())).anyMatch(g -> g.scope().equals(scope));
      assertThat(vault.turn()).isGreaterThan(kepts);
      assertThat(kepts).isGreaterThan(before);
    }
  }

  @Test
  void leavesNothingOfWhatTheJournalCouldNotWrite() {
    ScopeId scope = ScopeId.random(VaultWorld.RANDOM);
    BodyId body = BodyId.random(VaultWorld.RANDOM);
    try (FreshKeys fresh = vault.prepare(caseworker, scope, world.house.casework(), List.of())) {
      vault.abandon(vault.keep(VaultWorld.batch(fresh, body)));
      assertThat(vault.holds(body)).isFalse();
      assertThat(vault.open(caseworker, scope)).isEmpty();
      vault.stand(vault.keep(VaultWorld.batch(fresh, body)));
      assertThat(vault.open(caseworker, scope)).isPresent();
    }
  }

  @Test
  void rollsAfterARemovalSoThatTheRemovedMemberOpensNothingNew() {
    ScopeId scope = world.scope();
    try (Secret old = VaultWorld.bodyKey();
        Secret fresh = VaultWorld.bodyKey()) {
      BodyId before = world.write(caseworker, scope, old);
      vault
          .teams()
          .newEpoch(caseworker, world.house.casework(), List.of(world.house.caseworker().member()));
      try (Unlocked again = world.as(world.house.caseworker())) {
        try (ScopeKeys keys = vault.open(again, scope).orElseThrow()) {
          assertThat(keys.mustRoll()).isTrue();
        }
        world.roll(again, scope);
        BodyId after = world.write(again, scope, fresh);
        try (ScopeKeys keys = vault.open(again, scope).orElseThrow()) {
          assertThat(keys.mustRoll()).isFalse();
          assertThat(keys.generation()).isEqualTo(2);
          assertThat(keys.unwrap(before)).contains(old);
          assertThat(keys.unwrap(after)).contains(fresh);
        }
        assertThat(vault.open(colleague, scope).flatMap(keys -> keys.unwrap(after))).isEmpty();
      }
      try (Unlocked removed = world.as(world.house.colleague())) {
        assertThat(removed.teams()).isEmpty();
        assertThat(vault.open(removed, scope)).isEmpty();
      }
    }
  }

  @Test
  void rollsAfterARevocationAndKeepsTheOthersRights() {
    ScopeId scope = world.scope(world.custody());
    vault.revoke(scope, world.custody());
    assertThat(vault.open(custodian, scope)).isEmpty();
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow()) {
      assertThat(keys.mustRoll()).isTrue();
    }
    world.roll(colleague, scope);
    assertThat(vault.open(custodian, scope)).isEmpty();
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow()) {
      assertThat(keys.mustRoll()).isFalse();
      assertThat(keys.right()).isEqualTo(Right.GRANT);
    }
  }

  @Test
  void endsAGrantWhenItsTimeIsOver() {
    ScopeId scope = world.scope();
    Instant until = world.clock().instant().plus(Duration.ofHours(1));
    grant(scope, Right.READ, until);
    try (ScopeKeys keys = vault.open(custodian, scope).orElseThrow()) {
      assertThat(keys.right()).isEqualTo(Right.READ);
    }
    world.pass(Duration.ofHours(1));
    assertThat(vault.open(custodian, scope)).isEmpty();
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow()) {
      assertThat(keys.mustRoll()).isTrue();
    }
  }

  @Test
  void opensNothingWhereARowWasGivenMoreRightsThanWereGranted() {
    ScopeId scope = world.scope();
    grant(scope, Right.READ, null);
    Tampering.in(folder, world).run("UPDATE key_grant SET allows = 'grant' WHERE allows = 'read'");
    vault = world.vault();
    try (Unlocked again = world.as(world.house.custodian())) {
      assertThat(vault.open(again, scope)).isEmpty();
    }
  }

  @Test
  void keepsNothingUnderAGenerationThatWasLeft() {
    ScopeId scope = world.scope();
    try (ScopeKeys stale = vault.open(caseworker, scope, VaultWorld.SAYS).orElseThrow();
        Secret key = VaultWorld.bodyKey()) {
      world.roll(colleague, scope);
      WrappedKey wrapped = stale.wrap(BodyId.random(VaultWorld.RANDOM), key);
      assertThatThrownBy(() -> vault.keep(KeyBatch.of(List.of(wrapped), List.of())))
          .isInstanceOf(GenerationMoved.class);
      assertThatThrownBy(
              () -> {
                try (FreshKeys second = vault.roll(caseworker, stale, Set.of())) {
                  vault.keep(VaultWorld.batch(second, BodyId.random(VaultWorld.RANDOM)));
                }
              })
          .isInstanceOf(GenerationMoved.class);
    }
  }

  @Test
  void keepsOneClaimKeyThroughAllGenerations() {
    ScopeId scope = world.scope();
    byte[] before = tag(scope);
    world.roll(caseworker, scope);
    world.roll(colleague, scope);
    assertThat(tag(scope)).isEqualTo(before);
  }

  @Test
  void opensWhatTheHouseDropped() {
    ScopeId scope = world.scope();
    try (Secret first = VaultWorld.bodyKey();
        Secret second = VaultWorld.bodyKey()) {
      BodyId one = drop(scope, first);
      world.roll(caseworker, scope);
      BodyId two = drop(scope, second);
      try (ScopeKeys keys = vault.open(colleague, scope).orElseThrow()) {
        assertThat(keys.unwrap(List.of(one, two)))
            .containsExactlyInAnyOrderEntriesOf(Map.of(one, first, two, second));
      }
    }
  }

  @Test
  void letsTheHouseOpenATrailThatItCannotRead() {
    ScopeId trail = ScopeId.random(VaultWorld.RANDOM);
    BodyId body = BodyId.random(VaultWorld.RANDOM);
    try (FreshKeys fresh = vault.prepareByHouse(trail, world.house.custody(), List.of());
        Secret key = VaultWorld.bodyKey()) {
      assertThat(fresh.grants()).allMatch(grant -> grant.suite() == Suite.X_WING);
      vault.stand(
          vault.keep(
              new KeyBatch(
                  List.of(vault.house().drop(fresh.generation(), body, key)),
                  List.of(fresh.generation()),
                  fresh.grants().stream().map(grant -> new GrantOf(grant, body)).toList(),
                  List.of())));
      try (ScopeKeys keys = vault.open(custodian, trail).orElseThrow()) {
        assertThat(keys.right()).isEqualTo(Right.READ);
        assertThat(keys.unwrap(body)).contains(key);
      }
    }
    assertThat(vault.open(caseworker, trail)).isEmpty();
  }

  @Test
  void unwrapsFiveThousandBodies() {
    ScopeId scope = world.scope();
    List<WrappedKey> wraps = new ArrayList<>();
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow()) {
      for (int i = 0; i < 5_000; i++) {
        try (Secret key = VaultWorld.bodyKey()) {
          wraps.add(keys.wrap(BodyId.random(VaultWorld.RANDOM), key));
        }
      }
      vault.stand(vault.keep(KeyBatch.of(wraps, List.of())));
      Map<BodyId, Secret> opened = keys.unwrap(wraps.stream().map(WrappedKey::body).toList());
      assertThat(opened).hasSize(5_000);
      opened.values().forEach(Secret::close);
    }
  }

  private void grant(ScopeId scope, Right right, @Nullable Instant until) {
    BodyId fact = BodyId.random(VaultWorld.RANDOM);
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow();
        Secret key = VaultWorld.bodyKey()) {
      SignedGrant grant = vault.grant(caseworker, keys, world.custody(), right, until);
      vault.stand(
          vault.keep(
              new KeyBatch(
                  List.of(keys.wrap(fact, key)),
                  List.of(),
                  List.of(new GrantOf(grant, fact)),
                  List.of())));
    }
  }

  private BodyId drop(ScopeId scope, Secret key) {
    BodyId body = BodyId.random(VaultWorld.RANDOM);
    WrappedKey dropped = vault.house().drop(scope, body, key);
    vault.stand(vault.keep(KeyBatch.of(List.of(dropped), List.of())));
    return body;
  }

  private byte[] tag(ScopeId scope) {
    try (ScopeKeys keys = vault.open(caseworker, scope).orElseThrow();
        Secret claims = keys.claimKey()) {
      return Mac.of(claims, new byte[] {1});
    }
  }
}
