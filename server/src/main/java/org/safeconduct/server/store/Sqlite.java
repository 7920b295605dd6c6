package org.safeconduct.server.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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

  static Sql writer(Path file) throws SQLException {
    return open(file);
  }

  static Sql reader(Path file) throws SQLException {
    Sql sql = open(file);
    sql.execute("PRAGMA query_only = ON");
    return sql;
  }

  private static Sql open(Path file) throws SQLException {
    Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    for (String pragma : POLICY) sql.execute("PRAGMA " + pragma);
    return sql;
  }
}
