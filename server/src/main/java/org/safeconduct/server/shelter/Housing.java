package org.safeconduct.server.shelter;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// What the shelter needs to know of the organisation.
public interface Housing {
  /// A team that keeps places, and what it is called.
  record Keeper(TeamId team, String name) {}

  /// Who can be asked for a bed. That a team keeps places is known to colleagues; which, is not.
  List<Keeper> keepers(Unlocked unlocked);

  /// Where this member's teams keep their places.
  Map<TeamId, ScopeId> registers(Unlocked unlocked);

  /// Teams for which this member may begin to keep places, by their names.
  List<Keeper> beginners(Unlocked unlocked);

  /// Where a team keeps its places, opened now if it kept none.
  ///
  /// @throws org.safeconduct.server.kernel.Refused if the member does not coordinate shelter there
  ScopeId register(Unlocked unlocked, TeamId team);

  /// Who is on duty for a team now.
  List<MemberId> onDuty(Unlocked unlocked, TeamId team);

  /// Who is here and sits in a team, those who coordinate shelter first.
  List<MemberId> members(Unlocked unlocked, TeamId team);

  /// Members who are lawyers, by their names.
  Map<MemberId, String> lawyers(Unlocked unlocked);

  /// The names of all members, gone ones included, by id.
  Map<MemberId, String> names(Unlocked unlocked);
}
