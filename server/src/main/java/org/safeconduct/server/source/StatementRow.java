package org.safeconduct.server.source;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.StatementRecorded;

/// One row of a file of statements; links are keys of other rows.
///
/// @param number counted from 1, as a person counts
public record StatementRow(
    int number,
    String key,
    PartialDate saidOn,
    String speaker,
    String carriedBy,
    Attribution attribution,
    String claim,
    Stance stance,
    @Nullable String origin,
    @Nullable String corrects,
    List<String> disputes,
    @Nullable Figure figure) {
  public StatementRow {
    disputes = List.copyOf(disputes);
  }

  /// This row as a fact of its batch.
  ///
  /// @param ids of the statements by their keys: those of this file and those already there
  public StatementRecorded recorded(SubjectId batch, Map<String, SubjectId> ids) {
    return new StatementRecorded(
        saidOn,
        speaker,
        carriedBy,
        null,
        attribution,
        List.of(claim),
        stance,
        origin == null ? null : ids.get(origin),
        corrects == null ? null : ids.get(corrects),
        disputes.stream().map(ids::get).filter(Objects::nonNull).toList(),
        figure,
        new ImportedRow(batch, key));
  }
}
