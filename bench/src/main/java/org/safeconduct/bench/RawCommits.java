package org.safeconduct.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Two SQLite files in the mode in which the program keeps its own, and nothing else: a row as long
/// as a wrapped key into one, made durable, then a row as long as a fact into the other, made
/// durable.
final class RawCommits implements AutoCloseable {
  private static final int KEY = 100;
  private static final int FACT = 1_100;

  private final Connection keys;
  private final Connection facts;

  RawCommits(Path folder) throws SQLException {
    this.keys = open(folder.resolve("keys.db"));
    this.facts = open(folder.resolve("facts.db"));
  }

  void twice(int times) throws SQLException {
    for (int i = 0; i < times; i++) {
      insert(keys, KEY);
      insert(facts, FACT);
    }
  }

  void once(int times) throws SQLException {
    for (int i = 0; i < times; i++) insert(facts, FACT);
  }

  private static void insert(Connection to, int bytes) throws SQLException {
    try (PreparedStatement insert = to.prepareStatement("INSERT INTO row(bytes) VALUES (?)")) {
      insert.setBytes(1, new byte[bytes]);
      insert.executeUpdate();
    }
    to.commit();
  }

  private static Connection open(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("CREATE TABLE row(id INTEGER PRIMARY KEY, bytes BLOB) STRICT");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() throws SQLException {
    try (facts) {
      keys.close();
    }
  }
}
