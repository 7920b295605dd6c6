package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A grant that counts now.
///
/// @param until when it ends by rule; null for never
/// @param turn grows with every grant and revocation of the house, for those who follow them
public record StandingGrant(
    ScopeId scope,
    Audience to,
    int generation,
    Half half,
    Right right,
    @Nullable Instant until,
    BodyId fact,
    long turn) {

  public Optional<Instant> expires() {
    return Optional.ofNullable(until);
  }
}
