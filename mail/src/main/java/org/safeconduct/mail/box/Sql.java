package org.safeconduct.mail.box;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one connection of a process to `mail.db`, one thread at a time. The other process has its
/// own; whoever comes second waits.
final class Sql implements AutoCloseable {
  private static final List<String> POLICY =
      List.of(
          "busy_timeout = 10000",
          "journal_mode = WAL",
          "synchronous = FULL",
          "secure_delete = ON",
          "temp_store = MEMORY",
          "trusted_schema = OFF",
          "cell_size_check = ON",
          "mmap_size = 0");

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE IF NOT EXISTS week(name TEXT PRIMARY KEY, note TEXT NOT NULL, seed BLOB NOT"
              + " NULL) STRICT",
          "CREATE TABLE IF NOT EXISTS certificate(n INTEGER PRIMARY KEY, note TEXT NOT NULL)"
              + " STRICT",
          "CREATE TABLE IF NOT EXISTS mailbox(id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
          "CREATE TABLE IF NOT EXISTS letter(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
              + " mailbox BLOB NOT NULL, week TEXT NOT NULL, bytes INTEGER NOT NULL, sealed BLOB"
              + " NOT NULL) STRICT",
          "CREATE INDEX IF NOT EXISTS letter_week ON letter(week)",
          "CREATE INDEX IF NOT EXISTS letter_bytes ON letter(bytes)",
          "CREATE TABLE IF NOT EXISTS enclosure(id BLOB PRIMARY KEY, letter BLOB NOT NULL, bytes"
              + " INTEGER NOT NULL) STRICT, WITHOUT ROWID",
          "CREATE INDEX IF NOT EXISTS enclosure_letter ON enclosure(letter)",
          "CREATE TABLE IF NOT EXISTS answer(id BLOB PRIMARY KEY, mailbox BLOB NOT NULL, sealed"
              + " BLOB NOT NULL, shown INTEGER) STRICT, WITHOUT ROWID",
          "CREATE INDEX IF NOT EXISTS answer_mailbox ON answer(mailbox)",
          "CREATE TABLE IF NOT EXISTS holding(mailbox BLOB PRIMARY KEY, sealed BLOB NOT NULL)"
              + " STRICT, WITHOUT ROWID");

  private final Connection connection;

  private Sql(Connection connection) {
    this.connection = connection;
  }

  /// One row as a value.
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Several statements that hold together or not at all.
  @FunctionalInterface
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  static Sql open(Path file) {
    try {
      Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath()));
      for (String pragma : POLICY) sql.change("PRAGMA " + pragma);
      sql.write(on -> {
        for (String table : TABLES) on.change(table);
        return true;
      });
      return sql;
    } catch (SQLException e) {
      throw new LetterboxBroken(e);
    }
  }

  /// Runs with the write lock in hand from the beginning, so that nothing seen changes meanwhile.
  synchronized <T> T write(Work<T> work) {
    try {
      change("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.with(this);
        change("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) change("ROLLBACK");
      }
    } catch (SQLException e) {
      throw new LetterboxBroken(e);
    }
  }

  /// Runs on what is there.
  synchronized <T> T read(Work<T> work) {
    try {
      return work.with(this);
    } catch (SQLException e) {
      throw new LetterboxBroken(e);
    }
  }

  /// Cuts the write-ahead log, so that what was deleted is in no file. Where the other process is
  /// reading just now, its next commit or ours does it.
  synchronized void cut() {
    read(on -> on.list("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1)));
  }

  int change(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.execute() ? 0 : statement.getUpdateCount();
    }
  }

  <T> List<T> list(String sql, Row<T> read, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) found.add(read.of(rows));
      }
      return found;
    }
  }

  <T> Optional<T> one(String sql, Row<T> read, @Nullable Object... values) throws SQLException {
    return list(sql, read, values).stream().findFirst();
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new LetterboxBroken(e);
    }
  }
}
