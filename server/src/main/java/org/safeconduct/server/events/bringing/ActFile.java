package org.safeconduct.server.events.bringing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.estimate.table.Table;

/// A table of acts, read and checked whole before anything is written.
///
/// @param rows those that are right
/// @param wrong every cell that is not, in the order of the file
public record ActFile(List<ActRow> rows, List<Wrong> wrong) {
  public ActFile {
    rows = List.copyOf(rows);
    wrong = List.copyOf(wrong);
  }

  /// What is wrong with a cell; never what stands in it.
  ///
  /// @param line of the file, from 1; 1 is the line with the columns' names
  /// @param reason the end of a message key: `missing`, `not-a-date`, `not-mapped`
  public record Wrong(int line, String column, String reason) {}

  /// Never throws for what a file contains.
  public static ActFile read(Table table, ActMapping mapping) {
    List<Wrong> wrong = new ArrayList<>();
    for (String column : mapping.columns()) {
      if (!table.has(column)) wrong.add(new Wrong(1, column, "no-column"));
    }
    if (!wrong.isEmpty()) return new ActFile(List.of(), wrong);
    List<ActRow> rows = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      ActReader reader = new ActReader(table, mapping, row);
      reader
          .read()
          .ifPresent(read -> {
            if (keys.add(read.key())) rows.add(read);
            else reader.wrong(mapping.key().getFirst(), "twice");
          });
      wrong.addAll(reader.wrong());
    }
    return new ActFile(rows, wrong);
  }
}
