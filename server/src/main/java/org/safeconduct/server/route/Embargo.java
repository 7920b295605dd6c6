package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;

/// That nobody is counted who went a route of which nothing may be told.
public interface Embargo {
  /// What goes into a casefile together with an application on this route: nothing, or the fact
  /// that keeps the person from figures, which does not say why.
  ///
  /// @throws org.safeconduct.server.kernel.Absent if this member may not open the route
  List<Draft> together(Unlocked unlocked, RouteRef route, ScopeId casefile);
}
