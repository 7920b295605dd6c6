package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.estimate.linkage.Decisions;
import org.safeconduct.estimate.linkage.Field;
import org.safeconduct.estimate.linkage.Records;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.kernel.Refused;

/// Several lists laid beside each other, field under field: what a linkage is made of.
///
/// @param decisions those that bind
/// @param upTo the newest fact of the inquiry that is in it
public record Laid(List<LaidList> lists, List<Decision> decisions, long upTo) {
  /// More rows are compared in minutes and not in a minute.
  static final int MOST_ROWS = 40_000;

  private static final String ID = "id";

  public Laid {
    lists = List.copyOf(lists);
    decisions = List.copyOf(decisions);
    if (lists.size() < 2) throw Refused.because("lists.refuse.two");
    if (rows(lists) > MOST_ROWS) throw Refused.because("lists.refuse.rows", MOST_ROWS);
  }

  private static int rows(List<LaidList> lists) {
    return lists.stream().mapToInt(l -> l.table().rows()).sum();
  }

  /// What at least two lists say, in the order of the fields' words. Names are compared part by
  /// part only where every list with a name has both parts.
  ///
  /// @throws Refused if no two lists say the same kind of thing
  List<Holds> fields() {
    List<LaidList> named = lists.stream().filter(LaidList::hasName).toList();
    boolean parted =
        named.stream().allMatch(l -> l.has(Holds.GIVEN_NAME) && l.has(Holds.FAMILY_NAME));
    List<Holds> fields = new ArrayList<>();
    if (named.size() > 1 && parted) fields.addAll(List.of(Holds.FAMILY_NAME, Holds.GIVEN_NAME));
    if (named.size() > 1 && !parted) fields.add(Holds.WHOLE_NAME);
    Holds.telling()
        .filter(h -> !Holds.NAMES.contains(h))
        .filter(h -> lists.stream().filter(l -> l.has(h)).count() > 1)
        .forEach(fields::add);
    if (fields.isEmpty()) throw Refused.because("lists.refuse.nothing-shared");
    fields.sort(Comparator.comparing(Holds::word));
    return List.copyOf(fields);
  }

  /// A row's name for the library: its list's place and its line. So what is drawn hangs on the
  /// lists and their order, and not on the random ids of an inquiry.
  Optional<String> id(RowRef row) {
    for (int place = 0; place < lists.size(); place++) {
      LaidList list = lists.get(place);
      if (list.list().id().equals(row.list()) && list.rowAt(row.line()).isPresent()) {
        return Optional.of(id(place, row.line()));
      }
    }
    return Optional.empty();
  }

  private static String id(int place, int line) {
    return String.format(Locale.ROOT, "%02d.%06d", place, line);
  }

  /// Which list a row is of, by its name for the library.
  static int place(String id) {
    return Integer.parseInt(id.substring(0, id.indexOf('.')));
  }

  /// The row that has this name for the library.
  RowRef row(String id) {
    int line = Integer.parseInt(id.substring(id.indexOf('.') + 1));
    return new RowRef(lists.get(place(id)).list().id(), line);
  }

  /// All rows as the library takes them.
  Records records(List<Holds> fields) {
    List<String> columns = new ArrayList<>(List.of(ID));
    fields.forEach(f -> columns.add(f.word()));
    List<List<String>> rows = new ArrayList<>(rows(lists));
    for (int place = 0; place < lists.size(); place++) {
      LaidList list = lists.get(place);
      for (int row = 0; row < list.table().rows(); row++) {
        List<String> cells = new ArrayList<>(List.of(id(place, list.table().line(row))));
        for (Holds field : fields) cells.add(list.value(field, row));
        rows.add(cells);
      }
    }
    Table table = Table.of("lists", columns, rows);
    List<Field> asked = fields.stream().map(f -> new Field(f.word(), f.kind())).toList();
    return Records.of(table, null, ID, asked);
  }

  /// What binds the linkage: decisions about rows that are laid out here.
  Decisions decided(Records records) {
    List<List<String>> rows = new ArrayList<>();
    for (Decision decision : decisions) {
      Optional<String> one = id(decision.pair().one());
      Optional<String> other = id(decision.pair().other());
      if (decision.verdict() == Verdict.CANNOT_TELL) continue;
      if (one.isPresent() && other.isPresent()) {
        rows.add(List.of(one.get(), other.get(), decision.verdict().word()));
      }
    }
    return Decisions.read(
        Table.of("decisions", List.of("left", "right", "decision"), rows), records);
  }

  @Override
  public String toString() {
    return "Laid[" + lists.size() + " lists]";
  }
}
