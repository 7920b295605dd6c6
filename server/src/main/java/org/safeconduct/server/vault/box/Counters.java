package org.safeconduct.server.vault.box;

import java.sql.SQLException;
import org.safeconduct.server.store.Sql;

/// Numbers that only grow.
public final class Counters {
  private static final String TURN = "turn";
  private static final String CERTIFIED = "certified";
  private final Sql sql;

  Counters(Sql sql) {
    this.sql = sql;
  }

  /// Grows with every grant, roll and revocation.
  public long turn() throws SQLException {
    return value(TURN);
  }

  public long nextTurn() throws SQLException {
    return next(TURN);
  }

  /// Grows with every certificate.
  public long certified() throws SQLException {
    return value(CERTIFIED);
  }

  long nextCertified() throws SQLException {
    return next(CERTIFIED);
  }

  private long value(String name) throws SQLException {
    return sql.one("SELECT value FROM counter WHERE name = ?", row -> row.getLong(1), name)
        .orElse(0L);
  }

  private long next(String name) throws SQLException {
    sql.change(
        "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
        name);
    return value(name);
  }
}
