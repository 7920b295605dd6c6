package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.safeconduct.seal.GrantWrap;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.vault.box.GrantRow;

/// Opens what a grant wraps: a scope's key, or a half of it.
final class Unwrapping {
  private Unwrapping() {}

  static boolean isTo(Unlocked unlocked, Audience audience) {
    return switch (audience) {
      case Audience.OfTeam team -> unlocked.teams().contains(team.team());
      case Audience.OfMember member -> unlocked.member().equals(member.member());
    };
  }

  /// Empty if the member has no seat in the epoch for which it was wrapped. The receiver closes it.
  static Optional<Secret> of(Unlocked unlocked, GrantRow row) {
    byte[] text = GrantRowOf.signed(row).text().getBytes(UTF_8);
    byte[] wrapped = row.wrapped().toArray();
    return switch (row.audience()) {
      case Audience.OfTeam team ->
          unlocked
              .seeds()
              .seed(team.team(), row.epoch())
              .map(seed ->
                  switch (Suite.valueOf(row.suite())) {
                    case EPOCH -> underEpoch(seed, text, wrapped);
                    case X_WING -> toTeam(seed, text, wrapped);
                  });
      case Audience.OfMember member ->
          Optional.of(Hpke.openSecret(unlocked.opening(), Purposes.GRANT, text, wrapped));
    };
  }

  private static Secret underEpoch(Secret seed, byte[] text, byte[] wrapped) {
    try (GrantWrap wrap = GrantWrap.under(seed)) {
      return wrap.unwrap(text, wrapped);
    }
  }

  private static Secret toTeam(Secret seed, byte[] text, byte[] wrapped) {
    try (Secret opening = Hkdf.derive(seed, Purposes.TEAM_OPENING);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(opening)) {
      return Hpke.openSecret(pair, Purposes.GRANT, text, wrapped);
    }
  }
}
