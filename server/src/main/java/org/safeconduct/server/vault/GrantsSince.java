package org.safeconduct.server.vault;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.safeconduct.server.kernel.ScopeId;

/// What moved among an audience's grants since a turn; as long as what moved, not as all there is.
///
/// @param turn up to where this tells
/// @param given scopes where a grant of the whole key was given or rolled that counts now, and the
///   turn of it
/// @param ends of these, those whose grant ends by itself, and when
/// @param gone scopes from which something was taken, or where what was given has ended or gives a
///   half alone, and where no grant of the whole key counts now
public record GrantsSince(
    long turn, Map<ScopeId, Long> given, Map<ScopeId, Instant> ends, Set<ScopeId> gone) {
  public GrantsSince {
    given = Map.copyOf(given);
    ends = Map.copyOf(ends);
    gone = Set.copyOf(gone);
  }
}
