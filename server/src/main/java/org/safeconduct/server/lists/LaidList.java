package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.safeconduct.estimate.table.Table;

/// A list with its rows, to be laid beside others.
public record LaidList(CaseList list, Table table) {

  /// What a row says in one field; empty if nothing. The whole name is put together from its parts
  /// where the list has parts.
  public String value(Holds field, int row) {
    List<Holds> asked =
        field == Holds.WHOLE_NAME
            ? List.of(Holds.GIVEN_NAME, Holds.FAMILY_NAME, Holds.WHOLE_NAME)
            : List.of(field);
    List<String> said = new ArrayList<>();
    for (Holds part : asked) {
      int at = list.holds().indexOf(part);
      if (at >= 0) table.column(table.names().get(at)).at(row).ifPresent(said::add);
    }
    return String.join(" ", said);
  }

  boolean has(Holds field) {
    return list.holds().contains(field);
  }

  boolean hasName() {
    return Holds.NAMES.stream().anyMatch(this::has);
  }

  /// The row that begins at a line.
  public OptionalInt rowAt(int line) {
    int low = 0;
    int high = table.rows() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (table.line(middle) == line) return OptionalInt.of(middle);
      if (table.line(middle) < line) low = middle + 1;
      else high = middle - 1;
    }
    return OptionalInt.empty();
  }

  @Override
  public String toString() {
    return "LaidList[" + list.id() + "]";
  }
}
