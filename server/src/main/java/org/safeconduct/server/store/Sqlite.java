package org.safeconduct.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The one policy by which every file is opened.
final class Sqlite {
  private static final List<String> POLICY =
      List.of(
          "journal_mode = WAL",
          "synchronous = FULL",
          "secure_delete = ON",
          "temp_store = MEMORY",
          "trusted_schema = OFF",
          "cell_size_check = ON",
          "mmap_size = 0",
          "busy_timeout = 10000",
          "wal_autocheckpoint = 4000");

  private Sqlite() {}

  static Connection writer(Path file) throws SQLException {
    return open(file);
  }

  static Connection reader(Path file) throws SQLException {
    Connection connection = open(file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      for (String pragma : POLICY) {
        statement.execute("PRAGMA " + pragma);
      }
    }
    return connection;
  }
}
