package org.safeconduct.server.vault.box;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.ScopeId;

/// Of a grant what tells whether it counts, without the key that it gives.
public record GrantMark(
    ScopeId scope, int generation, long turn, @Nullable String expires, long batch, String half) {

  /// When it ends by itself.
  public Optional<Instant> end() {
    return Optional.ofNullable(expires).map(Instant::parse);
  }
}
