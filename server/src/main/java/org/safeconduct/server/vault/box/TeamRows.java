package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.Sql;

/// Epochs of teams, and who has a seat in them.
public final class TeamRows {
  private static final String EPOCH =
      "SELECT team, epoch, public, guarded, note, previous_sealed FROM team_epoch ";
  private static final String NEWEST =
      "epoch = (SELECT MAX(epoch) FROM team_epoch e WHERE e.team = team_seat.team)";
  private final Sql sql;
  private final Shred shred;

  TeamRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public void add(EpochRow epoch) throws SQLException {
    byte[] team = epoch.team().toBytes();
    sql.change(
        "INSERT INTO team_epoch VALUES (?, ?, ?, ?, ?, ?)",
        team,
        epoch.epoch(),
        epoch.opening().toArray(),
        epoch.guarded() ? 1 : 0,
        epoch.note(),
        shred.seal(Column.EPOCH_PREVIOUS, epoch.previous().toArray(), team, epoch.epoch()));
  }

  public void seat(SeatRow seat) throws SQLException {
    byte[] team = seat.team().toBytes();
    byte[] member = seat.member().toBytes();
    sql.change(
        "INSERT OR REPLACE INTO team_seat VALUES (?, ?, ?, ?)",
        team,
        seat.epoch(),
        member,
        shred.seal(Column.SEAT, seat.sealed().toArray(), team, seat.epoch(), member));
  }

  /// Deletes the seats of all epochs but the newest: what a removed member had.
  public void clearOlder(TeamId team, int newest) throws SQLException {
    sql.change("DELETE FROM team_seat WHERE team = ? AND epoch < ?", team.toBytes(), newest);
  }

  public Optional<EpochRow> newest(TeamId team) throws SQLException {
    return sql.one(
        EPOCH + "WHERE team = ? ORDER BY epoch DESC LIMIT 1", this::epoch, (Object) team.toBytes());
  }

  /// The number of a team's newest epoch; 0 for a team that is not there.
  public int epoch(TeamId team) throws SQLException {
    return sql.one(
            "SELECT MAX(epoch) FROM team_epoch WHERE team = ?",
            row -> row.getInt(1),
            (Object) team.toBytes())
        .orElse(0);
  }

  public Optional<EpochRow> find(TeamId team, int epoch) throws SQLException {
    return sql.one(EPOCH + "WHERE team = ? AND epoch = ?", this::epoch, team.toBytes(), epoch);
  }

  public List<TeamId> all() throws SQLException {
    return sql.list("SELECT DISTINCT team FROM team_epoch", row -> TeamId.of(row.getBytes(1)));
  }

  /// A member's seats in the newest epochs.
  public List<SeatRow> seatsOf(MemberId member) throws SQLException {
    return sql.list(
        "SELECT team, epoch, member, sealed FROM team_seat WHERE member = ? AND " + NEWEST,
        this::seat,
        (Object) member.toBytes());
  }

  /// Who has a seat in a team's newest epoch.
  public List<MemberId> seated(TeamId team) throws SQLException {
    return sql.list(
        "SELECT member FROM team_seat WHERE team = ? AND " + NEWEST,
        row -> MemberId.of(row.getBytes(1)),
        (Object) team.toBytes());
  }

  private EpochRow epoch(ResultSet row) throws SQLException {
    byte[] team = row.getBytes(1);
    int epoch = row.getInt(2);
    return new EpochRow(
        TeamId.of(team),
        epoch,
        Bytes.of(row.getBytes(3)),
        row.getInt(4) == 1,
        row.getString(5),
        Bytes.of(shred.open(Column.EPOCH_PREVIOUS, row.getBytes(6), team, epoch)));
  }

  private SeatRow seat(ResultSet row) throws SQLException {
    byte[] team = row.getBytes(1);
    int epoch = row.getInt(2);
    byte[] member = row.getBytes(3);
    return new SeatRow(
        TeamId.of(team),
        epoch,
        MemberId.of(member),
        Bytes.of(shred.open(Column.SEAT, row.getBytes(4), team, epoch, member)));
  }
}
