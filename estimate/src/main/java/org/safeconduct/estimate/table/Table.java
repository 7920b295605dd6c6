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

  /// A table that was never a file: rows that somebody has in hand. An empty cell is missing; row n
  /// counts as line n + 2, below a header.
  ///
  /// @param name what the table is called when something is wrong with it
  /// @param columns their names, each once
  /// @throws IllegalArgumentException if a row has more or fewer cells than there are columns
  public static Table of(String name, List<String> columns, List<List<String>> rows) {
    List<ColumnBuilder> builders = columns.stream().map(ColumnBuilder::new).toList();
    int[] lines = new int[rows.size()];
    for (int row = 0; row < lines.length; row++) {
      List<String> cells = rows.get(row);
      if (cells.size() != columns.size()) throw new IllegalArgumentException("ragged: row " + row);
      for (int at = 0; at < cells.size(); at++) builders.get(at).add(cells.get(at));
      lines[row] = row + 2;
    }
    return new Table(name, lines, builders.stream().map(b -> b.built(name, lines)).toList());
  }

  /// The same, where rows stand on lines of their own.
  ///
  /// @param lines of the file, from 1, one for each row
  public static Table of(
      String name, List<String> columns, List<List<String>> rows, List<Integer> lines) {
    Table table = of(name, columns, rows);
    int[] own = lines.stream().mapToInt(Integer::intValue).toArray();
    if (own.length != rows.size()) throw new IllegalArgumentException("a line for each row");
    return new Table(
        name, own, table.columns.values().stream().map(column -> column.on(own)).toList());
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
