package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What was written in a stretch of the log.
///
/// @param changed subjects about which something was written, each once
/// @param next from where to go on
/// @param left how many positions of the log are still to be looked at
public record Followed(List<Changed> changed, long next, long left) {
  public Followed {
    changed = List.copyOf(changed);
  }

  public record Changed(ScopeId scope, SubjectId subject) {}
}
