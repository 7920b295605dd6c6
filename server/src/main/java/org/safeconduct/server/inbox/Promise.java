package org.safeconduct.server.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Letterbox letterbox;
  private final TeamDesk teams;
  private final DutyDesk duties;
  private final InstantSource clock;
  private volatile @Nullable Board shown;

  public Promise(Letterbox letterbox, TeamDesk teams, DutyDesk duties, InstantSource clock) {
    this.letterbox = letterbox;
    this.teams = teams;
    this.duties = duties;
    this.clock = clock;
  }

  /// Nothing for a member of another team, and while no team opens letters.
  public void renew(Unlocked unlocked) {
    Optional<TeamId> team = letterbox.team().filter(unlocked.teams()::contains);
    team.map(of -> board(unlocked, of)).filter(this::isNews).ifPresent(this::show);
  }

  private void show(Board board) {
    letterbox.show(board);
    shown = board;
  }

  /// Every first page asks; the file is written when something changed, and now and then.
  private boolean isNews(Board board) {
    Board before = shown;
    if (before == null || before.readers() != board.readers()) return true;
    boolean stale = before.written().plus(AGAIN).isBefore(board.written());
    return stale || !day(before).equals(day(board));
  }

  /// What the pages say of the next look: its day.
  private static Optional<Instant> day(Board board) {
    return Optional.ofNullable(board.nextLook()).map(next -> next.truncatedTo(ChronoUnit.DAYS));
  }

  private Board board(Unlocked unlocked, TeamId team) {
    Instant now = clock.instant();
    int readers = teams.organisation(unlocked).inTeam(team).size();
    Instant next = duties.roster(unlocked, team).looksBy(now).orElse(null);
    return new Board(readers, next, 0, false, now);
  }
}
