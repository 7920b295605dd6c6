package org.safeconduct.server.vault;

import java.util.Map;
import java.util.Set;
import org.safeconduct.server.kernel.ScopeId;

/// What moved among an audience's grants since a turn; as long as what moved, not as all there is.
///
/// @param turn up to where this tells
/// @param lasting scopes where a grant of the whole key was given or rolled that counts now and has
///   no end, and the turn of it
/// @param gone scopes from which something was taken, or where what was given ends by itself or
///   gives a half alone, and where no lasting grant counts now
public record GrantsSince(long turn, Map<ScopeId, Long> lasting, Set<ScopeId> gone) {
  public GrantsSince {
    lasting = Map.copyOf(lasting);
    gone = Set.copyOf(gone);
  }
}
