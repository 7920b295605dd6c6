package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// A further scope of the same person, opened in the same write as the casefile. It points to the
/// casefile; the casefile does not know it is there.
public interface Compartment {
  Opening open(ScopeId casefile, TeamId home, List<Audience> readers);

  /// The scope and its first facts.
  record Opening(NewScope scope, Draft first) {}
}
