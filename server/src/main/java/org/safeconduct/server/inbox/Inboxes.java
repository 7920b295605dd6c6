package org.safeconduct.server.inbox;

import java.util.Map;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// Where the inboxes of teams lie.
public interface Inboxes {
  /// The inbox of a team, opened now if it had none.
  ///
  /// @throws org.safeconduct.server.kernel.Refused if the member is not of the team
  ScopeId open(Unlocked unlocked, TeamId team);

  /// The inboxes of this member's teams.
  Map<TeamId, ScopeId> mine(Unlocked unlocked);
}
