package org.safeconduct.server.casework;

import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Office;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The colleagues that `team` knows.
@Service
class TeamColleagues implements Colleagues {
  private final TeamDesk team;

  TeamColleagues(TeamDesk team) {
    this.team = team;
  }

  @Override
  public ScopeId organisation() {
    return team.scope();
  }

  @Override
  public Map<MemberId, String> names(Unlocked unlocked) {
    return team.organisation(unlocked).members().entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().name()));
  }

  @Override
  public Map<TeamId, String> teams(Unlocked unlocked) {
    Organisation organisation = team.organisation(unlocked);
    return unlocked.teams().stream()
        .filter(organisation.teams()::containsKey)
        .collect(Collectors.toUnmodifiableMap(t -> t, t -> name(organisation, t)));
  }

  @Override
  public TeamId keepers(Unlocked unlocked) {
    return team.organisation(unlocked).office(Office.COORDINATORS);
  }

  @Override
  public int coolingDays(Unlocked unlocked) {
    return team.organisation(unlocked).coolingDays();
  }

  private static String name(Organisation organisation, TeamId team) {
    Organisation.Team found = organisation.teams().get(team);
    return found == null ? "" : found.name();
  }
}
