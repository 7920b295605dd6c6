package org.safeconduct.server.store;

import java.sql.SQLException;
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

  void bringUp(Sql sql) throws SQLException {
    int version = version(sql);
    if (version > steps.size()) {
      throw new StoreBroken("made by a newer program: version " + version);
    }
    for (int step = version; step < steps.size(); step++) {
      for (String statement : steps.get(step)) {
        sql.execute(statement);
      }
    }
    sql.execute("PRAGMA user_version = " + steps.size());
  }

  private static int version(Sql sql) throws SQLException {
    return sql.one("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
  }
}
