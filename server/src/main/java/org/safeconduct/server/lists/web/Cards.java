package org.safeconduct.server.lists.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.Holds;
import org.safeconduct.server.lists.LaidList;
import org.safeconduct.server.lists.LinkedFile;
import org.safeconduct.server.lists.RowRef;
import org.safeconduct.server.lists.Rulings;
import org.safeconduct.server.site.Here;

/// Lays two rows beside each other for a page.
final class Cards {
  private final Here here;
  private final Map<SubjectId, LaidList> lists = new HashMap<>();
  private final Rulings rulings;
  private final Supplier<SubjectId> ids;

  Cards(Here here, List<LaidList> laid, Rulings rulings, Supplier<SubjectId> ids) {
    this.here = here;
    this.rulings = rulings;
    this.ids = ids;
    laid.forEach(list -> lists.put(list.list().id(), list));
  }

  /// Empty for pairs of which a row is not there any more.
  Optional<PairsPage.Card> of(int no, LinkedFile.Pair pair) {
    Optional<Row> one = row(pair.one());
    Optional<Row> other = row(pair.other());
    if (one.isEmpty() || other.isEmpty()) return Optional.empty();
    List<PairsPage.Line> lines = new ArrayList<>();
    for (LinkedFile.Reason reason : pair.reasons()) {
      lines.add(
          new PairsPage.Line(
              here.t("lists.holds." + reason.field().word()),
              one.get().value(reason.field()),
              other.get().value(reason.field()),
              "lists.grade." + reason.grade(),
              reason.bits()));
    }
    return Optional.of(
        new PairsPage.Card(
            no,
            ids.get().toString(),
            pair.one().toString(),
            pair.other().toString(),
            place(pair.one()),
            place(pair.other()),
            here.t("lists.share", pair.probability()),
            lines,
            one.get().cells(),
            other.get().cells(),
            rulings.about(pair.rows()).map(d -> "lists.verdict." + d.verdict().word()).orElse("")));
  }

  /// Where a row stands, in words.
  String place(RowRef row) {
    LaidList list = lists.get(row.list());
    String name = list == null ? "?" : list.list().brought().name();
    return here.t("lists.place", name, row.line());
  }

  private Optional<Row> row(RowRef ref) {
    LaidList list = lists.get(ref.list());
    if (list == null) return Optional.empty();
    var row = list.rowAt(ref.line());
    return row.isEmpty() ? Optional.empty() : Optional.of(new Row(list, row.getAsInt()));
  }

  private record Row(LaidList list, int row) {
    String value(Holds field) {
      return list.value(field, row);
    }

    List<PairsPage.Cell> cells() {
      Table table = list.table();
      return table.names().stream()
          .map(name -> new PairsPage.Cell(name, table.column(name).at(row).orElse("")))
          .filter(cell -> !cell.value().isEmpty())
          .toList();
    }
  }
}
