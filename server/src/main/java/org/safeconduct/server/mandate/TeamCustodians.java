package org.safeconduct.server.mandate;

import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Office;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// The organisation's office of custodians.
@Component
class TeamCustodians implements Custodians {
  private final TeamDesk teams;

  TeamCustodians(TeamDesk teams) {
    this.teams = teams;
  }

  @Override
  public TeamId team(Unlocked unlocked) {
    return teams.organisation(unlocked).office(Office.CUSTODIANS);
  }
}
