package org.safeconduct.server.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.BatchImported;
import org.safeconduct.server.source.SourceFact.BatchTakenBack;

/// One import: a file, its rows, and whether it was taken back whole.
public record Batch(
    SubjectId id, MemberId by, Instant at, BatchImported imported, boolean takenBack) {

  /// All imports into an inquiry, oldest first.
  public static List<Batch> all(Chronicle inquiry) {
    List<Batch> batches = new ArrayList<>();
    for (Told<SourceFact> told : inquiry.live(SourceFact.class)) {
      switch (told.fact()) {
        case BatchImported imported ->
            batches.add(new Batch(told.subject(), told.by(), told.at(), imported, false));
        case BatchTakenBack _ ->
            batches.replaceAll(b -> b.id().equals(told.subject()) ? b.back() : b);
        case SourceFact.OfStatement _, SourceFact.OfSource _ -> {}
      }
    }
    return batches;
  }

  /// The statements of this batch that stand.
  public List<Statement> of(Statements all) {
    return all.byId().values().stream()
        .filter(s -> s.row() != null && Objects.requireNonNull(s.row()).batch().equals(id))
        .toList();
  }

  private Batch back() {
    return new Batch(id, by, at, imported, true);
  }
}
