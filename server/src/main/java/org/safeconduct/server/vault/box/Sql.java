package org.safeconduct.server.vault.box;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The few ways in which the box speaks SQL.
final class Sql {
  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /// One row as a value.
  @FunctionalInterface
  interface Read<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Values for the parameters of one execution.
  @FunctionalInterface
  interface Bind<T> {
    @Nullable Object[] of(T item) throws SQLException;
  }

  int change(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  <T> void changeAll(String sql, Iterable<T> items, Bind<T> bind) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T item : items) {
        bind(statement, bind.of(item));
        statement.executeUpdate();
      }
    }
  }

  <T> List<T> list(String sql, Read<T> read, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
          found.add(read.of(rows));
        }
        return found;
      }
    }
  }

  <T> Optional<T> one(String sql, Read<T> read, @Nullable Object... values) throws SQLException {
    return list(sql, read, values).stream().findFirst();
  }

  /// As [#one], for many keys with one statement.
  <K, T> List<T> each(String sql, Iterable<K> keys, Bind<K> bind, Read<T> read)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (K key : keys) {
        bind(statement, bind.of(key));
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            found.add(read.of(rows));
          }
        }
      }
    }
    return found;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
