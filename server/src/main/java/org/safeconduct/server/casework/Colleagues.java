package org.safeconduct.server.casework;

import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// What casework needs to know of the organisation: who is here, and the scope that all share.
public interface Colleagues {
  /// The scope in which codenames are claimed.
  ScopeId organisation();

  /// The names of all members who are here, by id.
  Map<MemberId, String> names(Unlocked unlocked);

  /// Who keeps what has cooled: the coordinators.
  TeamId keepers(Unlocked unlocked);

  /// For how many days at most a casefile cools, as the organisation says.
  int coolingDays(Unlocked unlocked);

  /// The names of the teams that this member belongs to.
  Map<TeamId, String> teams(Unlocked unlocked);
}
