package org.safeconduct.server.records;

import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.TableBrought;

/// A table that lies here sealed, to be read into a kind.
public record BroughtTable(SubjectId id, TableBrought brought) {
  /// Empty where the subject is no table.
  public static Optional<BroughtTable> of(Chronicle subject) {
    return subject.live(TableBrought.class).stream()
        .findFirst()
        .map((Told<TableBrought> told) -> new BroughtTable(told.subject(), told.fact()));
  }
}
