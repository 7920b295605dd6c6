package org.safeconduct.server.team;

import java.util.HashSet;
import java.util.Set;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// Lets the seats of teams follow the organisation's facts. Only who sits in a team can give a seat
/// there or begin its next epoch, so each does it for their own teams, as soon as they are here.
final class Seats {
  private final Vault vault;
  private final Journal journal;

  Seats(Vault vault, Journal journal) {
    this.vault = vault;
    this.journal = journal;
  }

  void mend(Unlocked unlocked, Organisation organisation) {
    for (TeamId team : unlocked.teams()) {
      if (organisation.teams().containsKey(team)) mend(unlocked, organisation, team);
    }
  }

  private void mend(Unlocked unlocked, Organisation organisation, TeamId team) {
    Set<MemberId> meant = organisation.inTeam(team);
    Set<MemberId> seated = vault.teams().seated(team);
    if (!meant.contains(unlocked.member())) return;
    if (meant.containsAll(seated)) {
      Set<MemberId> missing = new HashSet<>(meant);
      missing.removeAll(seated);
      missing.forEach(member -> vault.teams().seat(unlocked, team, member));
    } else {
      vault.teams().newEpoch(unlocked, team, meant);
      journal.rollTrails(unlocked);
    }
  }
}
