package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;

/// All rows of one or two lists, in an order that hangs on their ids alone: whatever order a file
/// had, the records, and all that is drawn or summed over them, are the same.
public final class Records {
  private final List<Table> tables;
  private final int[] order;
  private final String[] ids;
  private final int left;
  private final List<Values<?>> values;

  private Records(List<Table> tables, int[] order, String[] ids, List<Values<?>> values) {
    this.tables = tables;
    this.order = order;
    this.ids = ids;
    this.left = tables.getFirst().rows();
    this.values = values;
  }

  /// @param right null to look for the same person twice within `left`
  /// @param id the column that names the rows
  /// @throws org.safeconduct.estimate.table.TableWrong if a column is not there, or an id is
  ///   missing or given twice in one list
  public static Records of(Table left, @Nullable Table right, String id, List<Field> fields) {
    List<Table> tables = right == null ? List.of(left) : List.of(left, right);
    List<String> ids = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Table table : tables) {
      int first = ids.size();
      String[] own = ids(table, id);
      ids.addAll(Arrays.asList(own));
      List<Integer> rows = new ArrayList<>(own.length);
      for (int row = 0; row < own.length; row++) rows.add(row);
      rows.sort(Comparator.comparing(row -> own[row]));
      for (int row : rows) order.add(first + row);
    }
    int[] ordered = order.stream().mapToInt(Integer::intValue).toArray();
    String[] named = new String[ordered.length];
    for (int i = 0; i < ordered.length; i++) named[i] = ids.get(ordered[i]);
    List<Values<?>> values = new ArrayList<>();
    for (Field field : fields) {
      List<Column> columns = tables.stream().map(t -> t.column(field.column())).toList();
      values.add(Values.of(field, ordered, columns));
    }
    return new Records(tables, ordered, named, List.copyOf(values));
  }

  private static String[] ids(Table table, String id) {
    Column column = table.column(id);
    int[] first = new int[column.distinct()];
    Arrays.fill(first, -1);
    String[] ids = new String[table.rows()];
    for (int row = 0; row < ids.length; row++) {
      ids[row] = column.text(row);
      int seen = first[column.code(row)];
      if (seen >= 0) {
        throw table.wrong(
            row, id, "has the same id as line " + table.line(seen) + ". Every row needs its own.");
      }
      first[column.code(row)] = row;
    }
    return ids;
  }

  public int count() {
    return ids.length;
  }

  /// Records of the left list come first.
  public int left() {
    return left;
  }

  public boolean areTwoLists() {
    return tables.size() == 2;
  }

  public String id(int record) {
    return ids[record];
  }

  /// What a cell holds, as it was written; null if it is missing. Only for those who asked to see.
  public @Nullable String shown(int field, int record) {
    int side = record < left ? 0 : 1;
    int row = order[record] - side * left;
    String column = values.get(field).field().column();
    return tables.get(side).column(column).at(row).orElse(null);
  }

  /// Pairs of records that could be one person.
  double pairs() {
    double n = count();
    return areTwoLists() ? (double) left * (n - left) : n * (n - 1) / 2;
  }

  boolean mayPair(int one, int other) {
    return areTwoLists() ? (one < left) != (other < left) : one != other;
  }

  int fields() {
    return values.size();
  }

  Values<?> field(int field) {
    return values.get(field);
  }

  List<Values<?>> values() {
    return values;
  }

  /// Records by their ids, for one side: 0 left, 1 right.
  Map<String, Integer> byId(int side) {
    Map<String, Integer> byId = new HashMap<>();
    int from = side == 0 ? 0 : left;
    int to = side == 0 ? left : count();
    for (int record = from; record < to; record++) {
      byId.put(Objects.requireNonNull(ids[record]), record);
    }
    return byId;
  }
}
