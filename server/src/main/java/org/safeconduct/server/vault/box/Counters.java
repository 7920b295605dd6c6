package org.safeconduct.server.vault.box;

import java.sql.SQLException;

/// Numbers that only grow.
public final class Counters {
  private static final String TURN = "turn";
  private final Sql sql;

  Counters(Sql sql) {
    this.sql = sql;
  }

  public long turn() throws SQLException {
    return sql.one("SELECT value FROM counter WHERE name = ?", row -> row.getLong(1), TURN)
        .orElse(0L);
  }

  public long nextTurn() throws SQLException {
    sql.change(
        "INSERT INTO counter VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1",
        TURN);
    return turn();
  }
}
