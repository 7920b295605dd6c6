package org.safeconduct.server.files;

import java.util.List;

/// A sheet of a workbook as a child read it: rows of cells, each as long as it was.
public record Sheet(String name, List<List<String>> rows) {
  public Sheet {
    rows = List.copyOf(rows);
  }

  /// A sheet is full of people: it stays out of logs.
  @Override
  public String toString() {
    return "Sheet[" + rows.size() + " rows]";
  }
}
