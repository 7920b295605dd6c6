package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/// One connection, and the few ways in which this program speaks SQL on it. Used by one thread at a
/// time.
///
/// What was once prepared stays prepared, because parsing a statement costs more than most of them
/// do. Its values are let go when it has run. A statement that is running is not in the map, so
/// that the same SQL may be asked again from within a row.
public final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  /// One row as a value.
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Values for the parameters of one execution.
  @FunctionalInterface
  public interface Bind<T> {
    @Nullable Object[] of(T item) throws SQLException;
  }

  @FunctionalInterface
  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /// @param sql one of a few fixed texts: it is kept prepared
  /// @return how many rows it changed
  public int change(String sql, @Nullable Object... values) throws SQLException {
    return changeAll(sql, List.of(1), once -> values);
  }

  /// The same, once for each item; how many rows were changed in all.
  public <T> int changeAll(String sql, Iterable<T> items, Bind<T> bind) throws SQLException {
    return use(
        sql,
        statement -> {
          for (T item : items) {
            bind(statement, bind.of(item));
            statement.addBatch();
          }
          // Not executeUpdate, which leaves the statement where it stopped: a VACUUM waits for it.
          return Arrays.stream(statement.executeBatch()).sum();
        });
  }

  public <T> List<T> list(String sql, Row<T> read, @Nullable Object... values) throws SQLException {
    return use(
        sql,
        statement -> {
          bind(statement, values);
          List<T> found = new ArrayList<>();
          addAll(found, statement, read);
          return found;
        });
  }

  public <T> Optional<T> one(String sql, Row<T> read, @Nullable Object... values)
      throws SQLException {
    return list(sql, read, values).stream().findFirst();
  }

  /// As [#list], for many keys with one statement.
  public <K, T> List<T> each(String sql, Iterable<K> keys, Bind<K> bind, Row<T> read)
      throws SQLException {
    return use(
        sql,
        statement -> {
          List<T> found = new ArrayList<>();
          for (K key : keys) {
            bind(statement, bind.of(key));
            addAll(found, statement, read);
          }
          return found;
        });
  }

  /// Runs what is said once and not kept: a table's making, a pragma, `VACUUM INTO`.
  public void execute(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  /// Ends what was begun and not used, and begins with the write lock in hand: for a piece of work
  /// that runs alone on the writer's connection.
  ///
  /// A transaction that begins by reading is refused at once, without waiting, where somebody else
  /// holds that lock when it comes to write; a reader that opens holds it for a moment when it
  /// meets a header in the writing. After the commit the driver begins another one, which takes
  /// nothing.
  public void begin() throws SQLException {
    SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
    sqlite.setAutoCommit(true);
    sqlite.getConnectionConfig().setTransactionMode(TransactionMode.IMMEDIATE);
    try {
      sqlite.setAutoCommit(false);
    } finally {
      sqlite.getConnectionConfig().setTransactionMode(TransactionMode.DEFERRED);
    }
  }

  /// Makes durable what was done since [#begin].
  public void commit() throws SQLException {
    connection.commit();
  }

  /// Takes it back; nothing where nothing was begun.
  public void rollback() throws SQLException {
    if (!connection.getAutoCommit()) connection.rollback();
  }

  Connection connection() {
    return connection;
  }

  private <T> T use(String sql, Use<T> work) throws SQLException {
    PreparedStatement statement = prepared.remove(sql);
    if (statement == null) statement = connection.prepareStatement(sql);
    T result;
    try {
      result = work.of(statement);
      statement.clearParameters();
    } catch (SQLException | RuntimeException | Error e) {
      // It may hold rows that were never written: whoever came next would write them.
      statement.close();
      throw e;
    }
    PreparedStatement other = prepared.put(sql, statement);
    if (other != null) other.close();
    return result;
  }

  private static <T> void addAll(List<T> found, PreparedStatement statement, Row<T> read)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) found.add(read.of(rows));
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  @Override
  public void close() throws SQLException {
    for (Statement statement : prepared.values()) statement.close();
    prepared.clear();
    connection.close();
  }
}
