package org.safeconduct.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// SQLite's FTS5, plain, with the same texts: the fifty best by its own ranking. Names lie in the
/// same column and are found only as they are written; there is no rough search.
final class FullText implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement insert;
  private final PreparedStatement select;

  FullText(Path file) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("CREATE VIRTUAL TABLE record USING fts5(words)");
    }
    connection.setAutoCommit(false);
    this.insert = connection.prepareStatement("INSERT INTO record(words) VALUES (?)");
    this.select =
        connection.prepareStatement(
            "SELECT words FROM record WHERE record MATCH ? ORDER BY rank LIMIT 50");
  }

  void add(Records.Text text) throws SQLException {
    insert.setString(1, text.words() + String.join(" ", text.names()));
    insert.executeUpdate();
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void ask(String typed) throws SQLException {
    select.setString(1, typed);
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) found.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection;
        insert) {
      select.close();
    }
  }
}
