package org.safeconduct.server.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.safeconduct.mail.box.Board;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.DutyDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What the public pages may say of us: how many read, and by when somebody looks, from the roster
/// of the team that opens the letters. Written by each of its members who comes; what is old is not
/// said any more.
@Service
public class Promise {
  private final Letterbox letterbox;
  private final TeamDesk teams;
  private final DutyDesk duties;
  private final InstantSource clock;

  public Promise(Letterbox letterbox, TeamDesk teams, DutyDesk duties, InstantSource clock) {
    this.letterbox = letterbox;
    this.teams = teams;
    this.duties = duties;
    this.clock = clock;
  }

  /// Nothing for a member of another team, and while no team opens letters.
  public void renew(Unlocked unlocked) {
    Optional<TeamId> team = letterbox.team().filter(unlocked.teams()::contains);
    team.ifPresent(of -> letterbox.show(board(unlocked, of)));
  }

  private Board board(Unlocked unlocked, TeamId team) {
    Instant now = clock.instant();
    int readers = teams.organisation(unlocked).inTeam(team).size();
    Instant next = duties.roster(unlocked, team).looksBy(now).orElse(null);
    return new Board(readers, next, 0, false, now);
  }
}
