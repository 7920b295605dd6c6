package org.safeconduct.server.testimony;

import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Those who wear the role.
@Component
class TeamListeners implements Listeners {
  private final TeamDesk teams;

  TeamListeners(TeamDesk teams) {
    this.teams = teams;
  }

  @Override
  public boolean isTrained(Unlocked unlocked) {
    return teams.organisation(unlocked).has(unlocked.member(), Role.TRAINED_LISTENER);
  }
}
