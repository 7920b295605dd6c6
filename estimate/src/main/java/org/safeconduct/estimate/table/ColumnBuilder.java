package org.safeconduct.estimate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A column while it is read: each different value is kept once.
final class ColumnBuilder {
  private final String name;
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private int[] codes = new int[64];
  private int rows;

  ColumnBuilder(String name) {
    this.name = name;
  }

  void add(String cell) {
    if (rows == codes.length) codes = Arrays.copyOf(codes, rows + (rows >> 1));
    codes[rows++] = cell.isEmpty() || cell.equals("NA") ? Column.MISSING : codeOf(cell);
  }

  private int codeOf(String cell) {
    Integer code = known.putIfAbsent(cell, values.size());
    if (code != null) return code;
    values.add(cell);
    return values.size() - 1;
  }

  Column built(String file, int[] lines) {
    return new Column(file, name, lines, Arrays.copyOf(codes, rows), values.toArray(String[]::new));
  }
}
