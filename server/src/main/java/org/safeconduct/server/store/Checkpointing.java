package org.safeconduct.server.store;

import java.sql.SQLException;
import java.util.List;

final class Checkpointing {
  private static final int TRIES = 3;

  private Checkpointing() {}

  static void truncate(Sql sql) throws SQLException {
    for (int i = 0; i < TRIES; i++) {
      List<Integer> busy = sql.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt("busy"));
      if (busy.equals(List.of(0))) return;
    }
    throw new StoreBroken("the write-ahead log could not be cut: a reader does not end");
  }
}
