package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// A further scope of the same person, or several, opened in the same write as the casefile. They
/// point to the casefile; the casefile does not know they are there.
public interface Compartment {
  /// @param readers who may open it
  List<Opening> open(Unlocked unlocked, ScopeId casefile, TeamId home, List<Audience> readers);

  /// One scope and its first facts.
  record Opening(NewScope scope, Draft first) {}
}
