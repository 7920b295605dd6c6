package org.safeconduct.server.vault;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.TeamId;

/// Who signs a grant, and which team keys they hold. The house signs and holds none.
record Granter(String keyName, UnaryOperator<byte[]> signing, @Nullable TeamSeeds seeds) {

  byte[] sign(byte[] message) {
    return signing.apply(message);
  }

  Optional<Secret> seed(TeamId team, int epoch) {
    return seeds == null ? Optional.empty() : seeds.seed(team, epoch);
  }
}
