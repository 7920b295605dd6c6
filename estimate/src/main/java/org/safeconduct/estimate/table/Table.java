package org.safeconduct.estimate.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows under named columns, as a file had them. Immutable.
public final class Table {
  private final String file;
  private final int[] lines;
  private final Map<String, Column> columns;

  Table(String file, int[] lines, List<Column> columns) {
    this.file = file;
    this.lines = lines;
    this.columns = new LinkedHashMap<>();
    for (Column column : columns) this.columns.put(column.name(), column);
  }

  public String file() {
    return file;
  }

  public int rows() {
    return lines.length;
  }

  /// The line of the file where a row begins, from 1.
  public int line(int row) {
    return lines[row];
  }

  /// In the order of the file.
  public List<String> names() {
    return List.copyOf(columns.keySet());
  }

  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /// @throws TableWrong if there is no such column
  public Column column(String name) {
    Column column = columns.get(name);
    if (column == null) {
      throw TableWrong.file(
          file, "there is no column " + name + "; there are " + String.join(", ", names()) + ".");
    }
    return column;
  }

  /// What is wrong with one cell, in the words of this table.
  public TableWrong wrong(int row, String column, String what) {
    return TableWrong.cell(file, lines[row], column, what);
  }

  /// A table is full of people: it stays out of logs.
  @Override
  public String toString() {
    return "Table[" + file + ", " + rows() + " rows]";
  }
}
