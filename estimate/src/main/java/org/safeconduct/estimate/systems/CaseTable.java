package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.table.Column;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;

/// Case lists as they stand in a table: a column of 0 and 1 for each list, and either a row for
/// each person or a row for each capture history with a count in the last column (`count`, `freq`,
/// `frequency` or `n`).
///
/// @param all everybody
/// @param strata the same people apart, by the value of the column that was asked for; else empty
/// @param passedBy columns that hold neither lists nor counts nor strata
public record CaseTable(CaseLists all, SortedMap<String, CaseLists> strata, List<String> passedBy) {
  private static final Set<String> COUNTS = Set.of("count", "freq", "frequency", "n");

  /// More strata than this are no strata but names.
  private static final int MOST_STRATA = 200;

  public CaseTable {
    passedBy = List.copyOf(passedBy);
  }

  /// What of a table is what.
  ///
  /// @param lists names of the columns that are lists; empty to take every column that holds 0 and
  ///   1
  /// @param stratum the column by which people are taken apart
  public record Reading(List<String> lists, @Nullable String stratum) {
    public static final Reading PLAIN = new Reading(List.of(), null);

    public Reading {
      lists = List.copyOf(lists);
    }
  }

  /// @throws TableWrong if a column is missing, or a cell is not what its column holds
  public static CaseTable of(Table table, Reading reading) {
    String last = table.names().getLast();
    Column counts = COUNTS.contains(last.toLowerCase(Locale.ROOT)) ? table.column(last) : null;
    Column stratum = reading.stratum() == null ? null : table.column(reading.stratum());
    List<String> free = new ArrayList<>(table.names());
    if (counts != null) free.remove(last);
    if (stratum != null) free.remove(stratum.name());
    List<Column> lists = lists(table, reading, free);
    free.removeAll(lists.stream().map(Column::name).toList());
    return new Reader(table, lists, counts, stratum).read(free);
  }

  private static List<Column> lists(Table table, Reading reading, List<String> free) {
    List<Column> lists =
        (reading.lists().isEmpty() ? free : reading.lists())
            .stream()
                .map(table::column)
                .filter(column -> !reading.lists().isEmpty() || isMostlyList(column))
                .toList();
    if (lists.isEmpty()) {
      throw TableWrong.file(table.file(), "no column holds 0 and 1. Give each list such a column.");
    }
    if (lists.size() > CaseLists.MOST) {
      throw TableWrong.file(
          table.file(), "has more than " + CaseLists.MOST + " columns of 0 and 1. Name the lists.");
    }
    return lists;
  }

  /// Half of the cells are enough, so that a slip in a list is said and does not hide the list.
  private static boolean isMostlyList(Column column) {
    long good = 0;
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row) && isFlag(column.value(column.code(row)))) good++;
    }
    return good > 0 && 2 * good >= column.rows();
  }

  private static boolean isFlag(String text) {
    return text.equals("0") || text.equals("1");
  }

  /// Goes through the rows of one table.
  private static final class Reader {
    private final Table table;
    private final List<Column> lists;
    private final @Nullable Column counts;
    private final @Nullable Column stratum;
    private final SortedMap<CaptureHistory, Integer> all = new TreeMap<>();
    private final SortedMap<String, SortedMap<CaptureHistory, Integer>> apart = new TreeMap<>();

    Reader(Table table, List<Column> lists, @Nullable Column counts, @Nullable Column stratum) {
      this.table = table;
      this.lists = lists;
      this.counts = counts;
      this.stratum = stratum;
    }

    CaseTable read(List<String> passedBy) {
      long total = 0;
      for (int row = 0; row < table.rows(); row++) {
        int people = people(row);
        total += people;
        if (total > Integer.MAX_VALUE) {
          throw table.wrong(row, lists.getFirst().name(), "brings the people above 2,147,483,647.");
        }
        add(row, people);
      }
      if (total == 0) throw TableWrong.file(table.file(), "holds nobody.");
      List<String> names = lists.stream().map(Column::name).toList();
      SortedMap<String, CaseLists> strata = new TreeMap<>();
      apart.forEach((value, histories) -> strata.put(value, new CaseLists(names, histories)));
      return new CaseTable(new CaseLists(names, all), strata, passedBy);
    }

    private int people(int row) {
      if (counts == null) return 1;
      long count = counts.count(row);
      if (count > Integer.MAX_VALUE) throw counts.wrong(row, "is above 2,147,483,647.");
      return (int) count;
    }

    private void add(int row, int people) {
      int bits = 0;
      for (int list = 0; list < lists.size(); list++) {
        if (isOn(lists.get(list), row)) bits |= 1 << list;
      }
      if (bits == 0 && people == 0) return;
      if (bits == 0) {
        throw table.wrong(
            row,
            lists.getFirst().name(),
            "is 0 as for every other list. Leave out who is on none.");
      }
      CaptureHistory history = new CaptureHistory(bits);
      all.merge(history, people, Integer::sum);
      if (stratum != null) stratum(row, stratum).merge(history, people, Integer::sum);
    }

    private static boolean isOn(Column list, int row) {
      String text = list.text(row);
      if (!isFlag(text)) throw list.wrong(row, "is neither 0 nor 1.");
      return text.equals("1");
    }

    private SortedMap<CaptureHistory, Integer> stratum(int row, Column column) {
      SortedMap<CaptureHistory, Integer> here =
          apart.computeIfAbsent(column.text(row), _ -> new TreeMap<>());
      if (apart.size() > MOST_STRATA) {
        throw column.wrong(row, "is the " + apart.size() + "th value. Strata are few and large.");
      }
      return here;
    }
  }
}
