package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.safeconduct.estimate.table.Table;

/// What people decided by hand about pairs: one person or two. Never undone, and learnt from.
public final class Decisions {
  private final Map<Long, Boolean> same;
  private final Groups groups;

  private Decisions(Map<Long, Boolean> same, Groups groups) {
    this.same = same;
    this.groups = groups;
  }

  public static Decisions none(Records records) {
    return new Decisions(Map.of(), new Groups(records.count()));
  }

  /// Reads the columns `left`, `right` (ids) and one more, whose cells say `same` or `different`.
  ///
  /// @throws org.safeconduct.estimate.table.TableWrong if an id is unknown, a word is neither, or
  ///   two decisions contradict each other, be it by way of others
  public static Decisions read(Table table, Records records) {
    Map<String, Integer> left = records.byId(0);
    Map<String, Integer> right = records.areTwoLists() ? records.byId(1) : left;
    String verdicts = verdicts(table);
    Map<Long, Boolean> same = new TreeMap<>();
    Map<Long, Integer> rows = new TreeMap<>();
    for (int row = 0; row < table.rows(); row++) {
      int one = record(table, row, "left", left);
      int other = record(table, row, "right", right);
      if (one == other) throw table.wrong(row, "right", "is the same row as left.");
      long pair = Pairs.of(one, other);
      boolean verdict = verdict(table, row, verdicts);
      Boolean before = same.put(pair, verdict);
      if (before != null && before != verdict) {
        throw table.wrong(
            row, verdicts, "contradicts line " + table.line(rows.getOrDefault(pair, row)) + ".");
      }
      rows.put(pair, row);
    }
    Groups groups = new Groups(records.count());
    same.forEach((pair, one) -> {
      if (one) groups.join(Pairs.first(pair), Pairs.second(pair));
    });
    for (Map.Entry<Long, Boolean> decided : same.entrySet()) {
      long pair = decided.getKey();
      if (!decided.getValue() && groups.of(Pairs.first(pair)) == groups.of(Pairs.second(pair))) {
        throw table.wrong(
            rows.getOrDefault(pair, 0),
            verdicts,
            "says different, and other lines join the two by way of a third. Take one back.");
      }
    }
    return new Decisions(same, groups);
  }

  private static String verdicts(Table table) {
    table.column("left");
    table.column("right");
    List<String> names = new ArrayList<>(table.names());
    names.removeAll(List.of("left", "right"));
    if (names.size() == 1) return names.getFirst();
    return table.column("decision").name();
  }

  private static int record(Table table, int row, String column, Map<String, Integer> byId) {
    Integer record = byId.get(table.column(column).text(row));
    if (record == null) throw table.wrong(row, column, "is no id of a row in that list.");
    return record;
  }

  private static boolean verdict(Table table, int row, String column) {
    return switch (table.column(column).text(row).toLowerCase(Locale.ROOT)) {
      case "same" -> true;
      case "different" -> false;
      default -> throw table.wrong(row, column, "says neither same nor different.");
    };
  }

  /// Pairs that somebody decided, in the order of the records.
  List<Long> pairs() {
    return List.copyOf(same.keySet());
  }

  /// What was decided about a pair, if anything was.
  Optional<Boolean> of(long pair) {
    return Optional.ofNullable(same.get(pair));
  }

  /// Records that were joined by hand have the same group.
  Groups groups() {
    return groups;
  }
}
