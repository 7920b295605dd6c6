package org.safeconduct.server.store;

import java.sql.SQLException;

/// A store did not do what it must: the disk is full or broken, the file is not ours, or a row
/// breaks a rule of its table. Says which statement of SQLite failed, never what was in the row.
public final class StoreBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreBroken(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  public StoreBroken(String message) {
    super(message);
  }
}
