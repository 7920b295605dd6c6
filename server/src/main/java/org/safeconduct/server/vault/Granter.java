package org.safeconduct.server.vault;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.TeamId;

/// Who signs a grant, and which team keys they hold. The house signs and holds none.
record Granter(NoteSigner signer, @Nullable TeamSeeds seeds) {

  String keyName() {
    return signer.key().name();
  }

  byte[] sign(byte[] message) {
    return signer.sign(message);
  }

  Optional<Secret> seed(TeamId team, int epoch) {
    return seeds == null ? Optional.empty() : seeds.seed(team, epoch);
  }
}
