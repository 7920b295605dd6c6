package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.estimate.table.Column;

/// One field of all records: for each record a code, for each code what was read.
///
/// @param <T> what the field's comparison reads
final class Values<T> {
  static final int MISSING = -1;

  private final Field field;
  private final Comparison<T> comparison;
  private final int[] codes;
  private final List<T> read = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private int unread;

  private Values(Field field, Comparison<T> comparison, int records) {
    this.field = field;
    this.comparison = comparison;
    this.codes = new int[records];
  }

  /// @param order for each record which row of which column it is: rows of `right` count on after
  ///   those of `left`
  static Values<?> of(Field field, int[] order, List<Column> columns) {
    return of(field, field.kind().comparison(), order, columns);
  }

  private static <T> Values<T> of(
      Field field, Comparison<T> comparison, int[] order, List<Column> columns) {
    Values<T> values = new Values<>(field, comparison, order.length);
    int[][] recoded = columns.stream().map(c -> values.recoded(c)).toArray(int[][]::new);
    int first = columns.getFirst().rows();
    for (int record = 0; record < order.length; record++) {
      int side = order[record] < first ? 0 : 1;
      int code = columns.get(side).code(order[record] - side * first);
      values.codes[record] = code == Column.MISSING ? MISSING : recoded[side][code];
      if (code != Column.MISSING && values.codes[record] == MISSING) values.unread++;
    }
    values.known.clear();
    return values;
  }

  /// The column's codes as ours: equal canonical texts are one.
  private int[] recoded(Column column) {
    int[] recoded = new int[column.distinct()];
    for (int code = 0; code < recoded.length; code++) {
      Optional<T> value = comparison.read(column.value(code));
      recoded[code] = value.isEmpty() ? MISSING : codeOf(value.get());
    }
    return recoded;
  }

  private int codeOf(T value) {
    Integer code = known.putIfAbsent(comparison.canonical(value), read.size());
    if (code != null) return code;
    read.add(value);
    return read.size() - 1;
  }

  Field field() {
    return field;
  }

  List<Comparison.KeyName> keyNames() {
    return comparison.keyNames();
  }

  int records() {
    return codes.length;
  }

  int distinct() {
    return read.size();
  }

  /// A code is a number from 0 to [#distinct], or [#MISSING].
  int code(int record) {
    return codes[record];
  }

  /// Cells that hold something which is no value of this kind; they count as missing.
  int unread() {
    return unread;
  }

  /// For codes that differ.
  Grade compare(int one, int other) {
    return comparison.compare(read.get(one), read.get(other));
  }

  /// Whether a value of this field stands in another field of the same kind, letter for letter or
  /// nearly so, beginning alike.
  boolean agreesAcross(int code, Values<?> other, int otherCode) {
    String one = canonical(code);
    String two = other.canonical(otherCode);
    return !one.isEmpty()
        && !two.isEmpty()
        && one.charAt(0) == two.charAt(0)
        && (one.equals(two) || Letters.grade(one, two).atLeast(Grade.CLOSE));
  }

  List<List<String>> keys(int code) {
    return comparison.keys(read.get(code));
  }

  String canonical(int code) {
    return comparison.canonical(read.get(code));
  }
}
