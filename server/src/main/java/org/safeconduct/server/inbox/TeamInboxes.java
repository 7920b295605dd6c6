package org.safeconduct.server.inbox;

import java.util.Map;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Register;
import org.safeconduct.server.team.Registers;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The inboxes among the registers of teams.
@Service
class TeamInboxes implements Inboxes {
  private final Registers registers;

  TeamInboxes(Registers registers) {
    this.registers = registers;
  }

  @Override
  public ScopeId open(Unlocked unlocked, TeamId team) {
    return registers.open(unlocked, team, Register.INBOX);
  }

  @Override
  public Map<TeamId, ScopeId> mine(Unlocked unlocked) {
    return registers.mine(unlocked, Register.INBOX);
  }
}
