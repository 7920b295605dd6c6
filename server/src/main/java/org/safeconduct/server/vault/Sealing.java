package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.seal.GrantWrap;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.EpochRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;

/// Makes grants: seals a scope's key to an audience and signs that it was done. A public key is
/// believed only with the signature of who vouched for it.
final class Sealing {
  private final KeyBox box;
  private final Certified certified;
  private final SecureRandom random;

  Sealing(KeyBox box, Certified certified, SecureRandom random) {
    this.box = box;
    this.certified = certified;
    this.random = random;
  }

  SignedGrant grant(
      Granter by,
      ScopeId scope,
      int generation,
      Half half,
      Secret key,
      Audience to,
      Right right,
      @Nullable Instant until) {
    String origin = certified.house().origin();
    return switch (to) {
      case Audience.OfTeam team -> {
        EpochRow epoch = newest(team.team());
        String text =
            GrantText.of(
                origin, scope, generation, half, to, epoch.epoch(), right, until, by.keyName());
        Optional<Secret> seed = by.seed(team.team(), epoch.epoch());
        byte[] wrapped =
            seed.isPresent() ? underEpoch(seed.get(), text, key) : toTeam(epoch, text, key);
        yield signed(
            by,
            new SignedGrant(
                origin,
                scope,
                generation,
                half,
                to,
                epoch.epoch(),
                right,
                until,
                by.keyName(),
                seed.isPresent() ? Suite.EPOCH : Suite.X_WING,
                Bytes.of(wrapped),
                Bytes.of(new byte[0])));
      }
      case Audience.OfMember member -> {
        String text =
            GrantText.of(origin, scope, generation, half, to, 0, right, until, by.keyName());
        yield signed(
            by,
            new SignedGrant(
                origin,
                scope,
                generation,
                half,
                to,
                0,
                right,
                until,
                by.keyName(),
                Suite.X_WING,
                Bytes.of(toMember(member.member(), text, key)),
                Bytes.of(new byte[0])));
      }
    };
  }

  private static SignedGrant signed(Granter by, SignedGrant grant) {
    byte[] message =
        GrantText.signed(grant.text(), Digest.sha256(grant.wrapped().toArray())).getBytes(UTF_8);
    return grant.with(Bytes.of(by.sign(message)));
  }

  private EpochRow newest(TeamId team) {
    return box.read(rows -> rows.teams().newest(team))
        .orElseThrow(() -> new IllegalArgumentException("no such team: " + team));
  }

  private byte[] underEpoch(Secret seed, String text, Secret key) {
    try (GrantWrap wrap = GrantWrap.under(seed)) {
      return wrap.wrap(random, text.getBytes(UTF_8), key);
    }
  }

  private byte[] toTeam(EpochRow epoch, String text, Secret key) {
    certified.check(
        epoch.note(),
        Vouched.team(certified.house().origin(), epoch.team(), epoch.epoch(), epoch.opening()),
        KeyRole.AUTHOR);
    return toKey(epoch.opening(), text, key);
  }

  private byte[] toMember(MemberId member, String text, Secret key) {
    MemberRow row =
        box.read(rows -> rows.members().find(member))
            .orElseThrow(() -> new IllegalArgumentException("no such member: " + member));
    certified.check(row.card(), Vouched.member(certified.house().origin(), row), KeyRole.REGISTRAR);
    return toKey(row.opening(), text, key);
  }

  private static byte[] toKey(Bytes opening, String text, Secret key) {
    return Hpke.sealSecret(
        HpkePublicKey.of(opening.toArray()), Purposes.GRANT, text.getBytes(UTF_8), key);
  }
}
