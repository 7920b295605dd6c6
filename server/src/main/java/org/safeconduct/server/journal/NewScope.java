package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// A scope that a write opens: its first facts (kind, home team, grants) are written before the
/// drafts of the same call. `root` is the scope's first subject.
public record NewScope(
    ScopeId id, SubjectId root, ScopeKind kind, TeamId home, List<Audience> readers) {
  public NewScope {
    readers = List.copyOf(readers);
  }
}
