package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.ProofMismatch;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.box.EpochRow;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.Holder;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.RecoveryRows.CircleRow;
import org.safeconduct.server.vault.box.SeatRow;

/// Somebody holds the disk and `shred.key`, but nobody's passphrase, and writes rows: what members
/// write afterwards must not be sealed under a key of theirs.
class ForgedRowsTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;

  private final TeamId team = TeamId.random(RANDOM);
  private final ScopeId scope = ScopeId.random(RANDOM);
  private DataFolder data;
  private Vault vault;
  private MemberKey key;
  private MemberId member;

  @BeforeEach
  void found() {
    data = DataFolder.open(folder);
    vault = new Vault(data, InstantSource.system(), RANDOM);
    Quorum quorum = new Quorum(2, 3);
    Enrolled enrolled =
        vault
            .founding()
            .found("northlight.example", "ada", new RecoveryPlan(quorum, quorum, quorum))
            .registrar();
    key = enrolled.key();
    member = enrolled.member();
    try (Unlocked unlocked = vault.members().open(key)) {
      vault.teams().newTeam(unlocked, team, List.of(member), Circle.TEAMS);
    }
    try (Unlocked unlocked = vault.members().open(key);
        FreshKeys fresh = vault.prepare(unlocked, scope, team, List.of())) {
      BodyId fact = BodyId.random(RANDOM);
      List<GrantOf> grants =
          fresh.grants().stream().map(grant -> new GrantOf(grant, fact)).toList();
      List<WrappedKey> bodies = List.of(fresh.keys().wrap(fact, Secret.random(RANDOM, 32)));
      vault.stand(vault.keep(new KeyBatch(bodies, List.of(fresh.generation()), grants, List.of())));
    }
  }

  @AfterEach
  void close() {
    vault.close();
    data.close();
  }

  @Test
  void aScopeOpensByTheGrantThatWasSigned() {
    try (Unlocked unlocked = vault.members().open(key);
        ScopeKeys keys = vault.open(unlocked, scope).orElseThrow()) {
      assertThat(keys.right()).isEqualTo(Right.GRANT);
      assertThat(keys.mustRoll()).isFalse();
    }
  }

  @Test
  void aGenerationThatNoMemberGrantedIsNotWrittenUnder() {
    tampering(box -> {
      Secret ours = Secret.random(RANDOM, 32);
      box.write(rows -> {
        EpochRow epoch = rows.teams().newest(team).orElseThrow();
        rows.scopes()
            .add(
                scope,
                new GenerationRow(
                    2,
                    Bytes.of(HpkeKeyPair.generate(RANDOM).publicKey().encoded()),
                    Bytes.of(KeyCommitment.of(ours)),
                    Bytes.of(new byte[60]),
                    "",
                    0),
                Map.of(new Holder(new Audience.OfTeam(team), "whole"), 1));
        rows.grants().add(GrantRowOf.grant(forged(epoch, ours), 0));
        return true;
      });
    });
    try (Unlocked unlocked = vault.members().open(key)) {
      assertThat(vault.open(unlocked, scope)).isEmpty();
    }
  }

  @Test
  void aGrantThatNobodySignedIsNotRolled() {
    tampering(box ->
        box.write(rows -> {
          EpochRow epoch = rows.teams().newest(team).orElseThrow();
          GrantOf forged = forged(epoch, Secret.random(RANDOM, 32));
          SignedGrant grant = forged.grant();
          rows.grants()
              .add(
                  GrantRowOf.grant(
                      new GrantOf(
                          new SignedGrant(
                              grant.origin(),
                              scope,
                              1,
                              new Audience.OfMember(member),
                              0,
                              Right.READ,
                              null,
                              grant.by(),
                              Suite.X_WING,
                              grant.wrapped(),
                              grant.signature()),
                          forged.fact()),
                      0));
          return true;
        }));
    try (Unlocked unlocked = vault.members().open(key);
        ScopeKeys keys = vault.open(unlocked, scope, VaultWorld.SAYS).orElseThrow();
        FreshKeys fresh = vault.roll(unlocked, keys, Set.of())) {
      assertThat(fresh.grants())
          .extracting(SignedGrant::to)
          .containsExactly(new Audience.OfTeam(team));
    }
  }

  @Test
  void theHouseDropsNothingToAKeyThatNoMemberDrew() {
    tampering(box -> {
      GenerationRow row = box.read(rows -> rows.scopes().generations(scope)).getFirst();
      GenerationRow forged =
          new GenerationRow(
              2,
              Bytes.of(HpkeKeyPair.generate(RANDOM).publicKey().encoded()),
              row.commitment(),
              row.previous(),
              row.note(),
              0);
      box.write(rows -> {
        rows.scopes().add(scope, forged, Map.of());
        return true;
      });
    });
    try (Secret secret = Secret.random(RANDOM, 32)) {
      assertThatThrownBy(() -> vault.house().drop(scope, BodyId.random(RANDOM), secret))
          .isInstanceOf(ProofMismatch.class);
    }
  }

  @Test
  void aSeatWithAnotherSeedIsRefused() {
    tampering(box ->
        box.write(rows -> {
          Bytes opening = rows.members().find(member).orElseThrow().opening();
          byte[] sealed =
              Hpke.sealSecret(
                  HpkePublicKey.of(opening.toArray()),
                  Purposes.SEAT,
                  Purposes.place(team.toBytes(), 1, member.toBytes()),
                  Secret.random(RANDOM, 32));
          rows.teams().seat(new SeatRow(team, 1, member, Bytes.of(sealed)));
          return true;
        }));
    try (Unlocked unlocked = vault.members().open(key)) {
      assertThatThrownBy(() -> vault.open(unlocked, scope)).isInstanceOf(ProofMismatch.class);
    }
  }

  @Test
  void aRecoveryKeyThatTheRootDidNotSignGetsNothing() {
    tampering(box ->
        box.write(rows -> {
          var circle = rows.recovery().find(Circle.TEAMS.text()).orElseThrow();
          Bytes ours = Bytes.of(HpkeKeyPair.generate(RANDOM).publicKey().encoded());
          rows.recovery().put(new CircleRow(circle.circle(), ours, circle.note()));
          return true;
        }));
    try (Unlocked unlocked = vault.members().open(key)) {
      assertThatThrownBy(() -> vault.teams().newEpoch(unlocked, team, List.of(member)))
          .isInstanceOf(ProofMismatch.class);
      assertThat(vault.teams().epoch(team)).isEqualTo(1);
    }
  }

  private GrantOf forged(EpochRow epoch, Secret ours) {
    SignedGrant grant =
        new SignedGrant(
            "northlight.example/record",
            scope,
            2,
            new Audience.OfTeam(team),
            1,
            Right.GRANT,
            null,
            "northlight.example/k-00000000",
            Suite.X_WING,
            Bytes.of(new byte[0]),
            Bytes.of(new byte[64]));
    byte[] wrapped =
        Hpke.sealSecret(
            HpkePublicKey.of(epoch.opening().toArray()),
            Purposes.GRANT,
            grant.text().getBytes(UTF_8),
            ours);
    return new GrantOf(
        new SignedGrant(
            grant.origin(),
            scope,
            2,
            grant.to(),
            1,
            Right.GRANT,
            null,
            grant.by(),
            Suite.X_WING,
            Bytes.of(wrapped),
            grant.signature()),
        BodyId.random(RANDOM));
  }

  private void tampering(Consumer<KeyBox> work) {
    vault.close();
    try (KeyBox box = KeyBox.open(folder, RANDOM)) {
      work.accept(box);
    }
    vault = new Vault(data, InstantSource.system(), RANDOM);
  }
}
