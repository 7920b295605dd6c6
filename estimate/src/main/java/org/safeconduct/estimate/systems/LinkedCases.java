package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;

/// Case lists from a linkage that is not certain: the rows of one file, each from some list, and
/// for each draw of who is who the person of each row, as `link --draws` writes them (`list`, `id`,
/// `draw1`, `draw2`, …). People are counted once for each draw.
public final class LinkedCases {
  private final Table records;
  private final Column ids;
  private final Column sources;
  private final Table draws;
  private final int[] bits;

  private LinkedCases(Table records, String id, String source, Table draws) {
    this.records = records;
    this.ids = records.column(id);
    this.sources = records.column(source);
    this.draws = draws;
    if (sources.distinct() > CaseLists.MOST) {
      throw TableWrong.file(
          records.file(),
          "column " + source + " names more than " + CaseLists.MOST + " lists. Lists are few.");
    }
    this.bits = bits();
  }

  /// @param id the column of `records` that names its rows
  /// @param source the column that says on which list a row stood
  /// @return the lists once for each draw, in the order of the draws
  /// @throws TableWrong if the two do not belong together, row for row
  public static List<CaseLists> of(Table records, String id, String source, Table draws) {
    LinkedCases cases = new LinkedCases(records, id, source, draws);
    List<String> columns = new ArrayList<>(draws.names());
    columns.removeAll(List.of("list", "id"));
    if (columns.isEmpty()) {
      throw TableWrong.file(draws.file(), "holds no draw. Let link write it with --draws.");
    }
    return columns.stream().map(draws::column).map(cases::counted).toList();
  }

  /// For each row of the draws the list of its record, as one bit.
  private int[] bits() {
    Map<String, Integer> rows = rows();
    Column named = draws.column("id");
    Column side = draws.column("list");
    int[] bits = new int[draws.rows()];
    for (int row = 0; row < bits.length; row++) {
      if (!side.text(row).equals("left")) {
        throw side.wrong(row, "is not left. Put all lists into one file and link it with itself.");
      }
      Integer record = rows.remove(named.text(row));
      if (record == null) {
        throw named.wrong(row, "is no id of a row in " + records.file() + ", or there twice.");
      }
      sources.text(record);
      bits[row] = 1 << sources.code(record);
    }
    if (!rows.isEmpty()) {
      int first = rows.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
      throw ids.wrong(first, "is not in " + draws.file() + ". Link the file again.");
    }
    return bits;
  }

  private Map<String, Integer> rows() {
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < records.rows(); row++) {
      Integer before = rows.put(ids.text(row), row);
      if (before != null)
        throw ids.wrong(row, "has the same id as line " + records.line(before) + ".");
    }
    return rows;
  }

  private CaseLists counted(Column people) {
    int[] lists = new int[people.distinct()];
    for (int row = 0; row < bits.length; row++) {
      people.text(row);
      lists[people.code(row)] |= bits[row];
    }
    SortedMap<CaptureHistory, Integer> counts = new TreeMap<>();
    for (int on : lists) counts.merge(new CaptureHistory(on), 1, Integer::sum);
    List<String> names = new ArrayList<>();
    for (int code = 0; code < sources.distinct(); code++) names.add(sources.value(code));
    return new CaseLists(names, counts);
  }
}
