package org.safeconduct.server.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.records.RecordsFact.TableBrought;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `record-table` for each table that lies here to be read into a kind.
@Component
public class TableListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(
        chronicle, subject -> BroughtTable.of(subject).map(TableListing::row).stream());
  }

  private static Row row(BroughtTable table) {
    TableBrought brought = table.brought();
    return Row.of(
            table.id(),
            "record-table",
            "",
            brought.name(),
            Map.of(
                "name", brought.name(),
                "kind", brought.kind().toString(),
                "rows", Integer.toString(brought.rows())))
        .withRefs(List.of(brought.kind().toString()))
        .withText(List.of(brought.name()));
  }
}
