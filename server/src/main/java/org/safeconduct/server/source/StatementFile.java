package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A file of statements, read and checked whole before anything is written: every wrong row is
/// named, or there are none.
public record StatementFile(List<StatementRow> rows, List<Wrong> wrong) {

  /// What is wrong with a row.
  ///
  /// @param row counted from 1
  /// @param key of the row, as far as it could be read
  /// @param field the field it is about
  /// @param reason the end of a message key: `missing`, `not-a-date`, `unknown-row`
  public record Wrong(int row, String key, String field, String reason) {}

  public StatementFile {
    rows = List.copyOf(rows);
    wrong = List.copyOf(wrong);
  }

  /// Adds what only the whole file can tell: keys used twice, links to rows that are not there.
  static StatementFile checked(List<StatementRow> rows, List<Wrong> wrong) {
    List<Wrong> all = new ArrayList<>(wrong);
    Set<String> keys = new HashSet<>();
    for (StatementRow row : rows) {
      if (!keys.add(row.key())) all.add(new Wrong(row.number(), row.key(), "id", "twice"));
    }
    for (StatementRow row : rows) {
      link(row, "origin", row.origin() == null ? List.of() : List.of(row.origin()), keys, all);
      link(
          row, "corrects", row.corrects() == null ? List.of() : List.of(row.corrects()), keys, all);
      link(row, "disputes", row.disputes(), keys, all);
    }
    return new StatementFile(rows, all);
  }

  private static void link(
      StatementRow row, String field, List<String> to, Set<String> keys, List<Wrong> wrong) {
    for (String key : to) {
      if (key.equals(row.key())) wrong.add(new Wrong(row.number(), row.key(), field, "itself"));
      else if (!keys.contains(key)) {
        wrong.add(new Wrong(row.number(), row.key(), field, "unknown-row"));
      }
    }
  }
}
