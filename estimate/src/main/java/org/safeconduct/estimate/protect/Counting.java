package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;

/// A table of counts from rows: each row has a level for each dimension and a count; rows with the
/// same levels are added up. Without a column of counts each row is one person.
public final class Counting {
  private static final int MOST_DIMENSIONS = 5;

  private Counting() {}

  /// @param measure the column of counts: whole numbers from 0 on; empty counts rows
  /// @param by the columns to count by, one to five
  /// @throws TableWrong if a column is not there, a level is missing, a count is no whole number,
  ///   or the table comes to too many figures
  public static CountTable of(Table table, Optional<String> measure, List<String> by) {
    if (by.isEmpty() || by.size() > MOST_DIMENSIONS) {
      throw TableWrong.file(table.file(), "count by one to " + MOST_DIMENSIONS + " columns.");
    }
    if (table.rows() == 0)
      throw TableWrong.file(table.file(), "has no row. There is nothing to count.");
    List<Column> columns = new ArrayList<>();
    for (String name : by) columns.add(table.column(name));
    Optional<Column> counts = measure.map(table::column);
    Map<List<String>, Long> sums = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      List<String> at = new ArrayList<>();
      for (Column column : columns) at.add(level(column, row));
      int line = row;
      long count = counts.map(c -> whole(c, line)).orElse(1L);
      if (sums.merge(at, count, Long::sum) < 0) {
        throw TableWrong.line(table.file(), table.line(row), "the counts add up to too much.");
      }
    }
    return made(table, by, sums);
  }

  private static CountTable made(Table table, List<String> by, Map<List<String>, Long> sums) {
    try {
      return CountTable.of(by, sums);
    } catch (IllegalArgumentException | ArithmeticException wrong) {
      throw TableWrong.file(table.file(), wrong.getMessage() + ".");
    }
  }

  private static String level(Column column, int row) {
    String level = column.text(row);
    if (level.equals(Shape.TOTAL)) {
      throw column.wrong(
          row,
          "is “"
              + Shape.TOTAL
              + "”, which stands for totals. Leave totals out: they are made here.");
    }
    return level;
  }

  /// Counts of persons only: a number with decimals is money or a measurement, and small sums of
  /// money are neither protected by a threshold on their size nor by noise.
  private static long whole(Column column, int row) {
    long count = column.count(row);
    if (count > MOST) throw column.wrong(row, "is more than there are people.");
    return count;
  }

  private static final long MOST = 100_000_000_000L;
}
