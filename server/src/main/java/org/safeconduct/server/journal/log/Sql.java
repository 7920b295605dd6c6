package org.safeconduct.server.journal.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One statement with its values, run on a connection.
final class Sql {
  private Sql() {}

  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  static void run(Connection on, String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  static <T> List<T> list(Connection on, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = on.prepareStatement(sql)) {
      bind(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) rows.add(row.of(result));
      }
      return rows;
    }
  }

  static <T> Optional<T> first(Connection on, String sql, Row<T> row, @Nullable Object... values)
      throws SQLException {
    return list(on, sql, row, values).stream().findFirst();
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setNull(i + 1, java.sql.Types.BLOB);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Long number -> statement.setLong(i + 1, number);
        case Integer number -> statement.setLong(i + 1, number);
        case String text -> statement.setString(i + 1, text);
        default -> throw new IllegalArgumentException("no SQL type for " + values[i].getClass());
      }
    }
  }
}
