package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class Checkpointing {
  private static final int TRIES = 3;

  private Checkpointing() {}

  static void truncate(Connection connection) throws SQLException {
    for (int i = 0; i < TRIES; i++) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        if (row.next() && row.getInt("busy") == 0) {
          return;
        }
      }
    }
    throw new StoreBroken("the write-ahead log could not be cut: a reader does not end");
  }
}
