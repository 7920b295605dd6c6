package org.safeconduct.server.journal;

import java.util.List;
import java.util.Set;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What changed for an audience since a cursor.
///
/// @param standing every scope that the audience may have in its index now; what an index has
///   beyond them goes
/// @param whole scopes that are new to it: all their rows anew
/// @param changed subjects of the other scopes about which something was written, each once
/// @param next from where to go on
/// @param left how many positions of the log are still to be looked at
public record Followed(
    Set<ScopeId> standing, Set<ScopeId> whole, List<Changed> changed, Cursor next, long left) {
  public Followed {
    standing = Set.copyOf(standing);
    whole = Set.copyOf(whole);
    changed = List.copyOf(changed);
  }

  public record Changed(ScopeId scope, SubjectId subject) {}
}
