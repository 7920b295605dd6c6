package org.safeconduct.server.journal;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;

/// That somebody saw something: who, which scopes, what for and where it was shown, within which
/// ten minutes.
///
/// @param scopes one that was opened, or those whose rows a list or a search showed
/// @param slot the beginning of the ten minutes
public record Visit(MemberId reader, List<ScopeId> scopes, Purpose purpose, Instant slot) {
  public Visit {
    scopes = List.copyOf(scopes);
  }
}
