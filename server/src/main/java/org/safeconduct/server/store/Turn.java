package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/// How a transaction on the writing connection begins: with the write lock in hand.
///
/// One that begins by reading is refused at once, without waiting, where somebody else holds that
/// lock when it comes to write; a reader that opens holds it for a moment when it meets a header in
/// the writing. After the commit the driver begins another one, which takes nothing.
public final class Turn {
  private Turn() {}

  /// Ends what was begun and not used, waits for the lock, and begins.
  public static void begin(Connection connection) throws SQLException {
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    sqlite.setAutoCommit(true);
    sqlite.getConnectionConfig().setTransactionMode(TransactionMode.IMMEDIATE);
    try {
      sqlite.setAutoCommit(false);
    } finally {
      sqlite.getConnectionConfig().setTransactionMode(TransactionMode.DEFERRED);
    }
  }
}
