package org.safeconduct.server.vault.box;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.Sql;

/// The recovery circles' public keys, and the team seeds that are sealed to them.
public final class RecoveryRows {
  private final Sql sql;
  private final Shred shred;

  RecoveryRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  /// A circle: its name, its X-Wing public key, the note by which the root vouches for it.
  public record CircleRow(String circle, Bytes opening, String note) {}

  /// A team's seed of one epoch, sealed to a circle.
  public record RecoverySeat(TeamId team, int epoch, Bytes sealed) {}

  /// Puts a circle in the place of the one of that name; what was sealed to it goes.
  public void put(CircleRow circle) throws SQLException {
    sql.change("DELETE FROM recovery_seat WHERE circle = ?", circle.circle());
    sql.change(
        "INSERT OR REPLACE INTO recovery VALUES (?, ?, ?)",
        circle.circle(),
        circle.opening().toArray(),
        circle.note());
  }

  public Optional<CircleRow> find(String circle) throws SQLException {
    return sql.one(
        "SELECT public, note FROM recovery WHERE circle = ?",
        row -> new CircleRow(circle, Bytes.of(row.getBytes(1)), row.getString(2)),
        circle);
  }

  public void seat(String circle, RecoverySeat seat) throws SQLException {
    byte[] team = seat.team().toBytes();
    sql.change(
        "INSERT OR REPLACE INTO recovery_seat VALUES (?, ?, ?, ?)",
        circle,
        team,
        seat.epoch(),
        shred.seal(Column.RECOVERY_SEAT, seat.sealed().toArray(), circle, team, seat.epoch()));
  }

  /// The newest epoch of each team that is sealed to the circle; older ones open from it.
  public List<RecoverySeat> seats(String circle) throws SQLException {
    return sql.list(
        """
        SELECT team, epoch, sealed FROM recovery_seat r WHERE circle = ? AND epoch =
          (SELECT MAX(epoch) FROM recovery_seat WHERE circle = r.circle AND team = r.team)\
        """,
        row ->
            new RecoverySeat(
                TeamId.of(row.getBytes(1)),
                row.getInt(2),
                Bytes.of(
                    shred.open(
                        Column.RECOVERY_SEAT,
                        row.getBytes(3),
                        circle,
                        row.getBytes(1),
                        row.getInt(2)))),
        circle);
  }
}
