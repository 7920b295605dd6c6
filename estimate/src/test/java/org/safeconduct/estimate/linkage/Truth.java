package org.safeconduct.estimate.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;

/// Tables of which it is known who is who.
final class Truth {
  private Truth() {}

  record Score(double precision, double recall) {
    double f() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  static Table table(String name) {
    try (InputStream bytes = Truth.class.getResourceAsStream("/linkage/" + name)) {
      return Csv.read(name, Objects.requireNonNull(bytes, name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Linkage linked(Table table, String id, String fields) {
    Records records = Records.of(table, null, id, Field.listed(fields));
    return Linkage.of(
        records, new Linkage.Order(Decisions.none(records), OneToOne.NOT_ASKED, 1), _ -> {});
  }

  /// @param person from the text of the column that tells it
  static Score score(
      Linkage linkage, Table table, String id, String column, UnaryOperator<String> person) {
    Map<String, String> persons = new HashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String one = person.apply(table.column(column).text(row));
      persons.put(table.column(id).text(row), one);
      rows.merge(one, 1, Integer::sum);
    }
    double all = rows.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    List<Link> links = linkage.links();
    long right =
        links.stream()
            .filter(link ->
                Objects.equals(
                    persons.get(linkage.records().id(link.left())),
                    persons.get(linkage.records().id(link.right()))))
            .count();
    return new Score((double) right / links.size(), right / all);
  }
}
