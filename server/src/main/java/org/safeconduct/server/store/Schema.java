package org.safeconduct.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables of a file, by steps: the n-th step leads from version n to n + 1 (`user_version`). A
/// step that was released never changes; a new one is added.
public record Schema(List<List<String>> steps) {
  public Schema {
    steps = steps.stream().map(List::copyOf).toList();
  }

  /// The first version of a file.
  public static Schema of(String... statements) {
    return new Schema(List.of(List.of(statements)));
  }

  void bringUp(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int version = version(statement);
      if (version > steps.size()) {
        throw new StoreBroken("made by a newer program: version " + version);
      }
      for (int step = version; step < steps.size(); step++) {
        for (String sql : steps.get(step)) {
          statement.execute(sql);
        }
      }
      statement.execute("PRAGMA user_version = " + steps.size());
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("PRAGMA user_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
