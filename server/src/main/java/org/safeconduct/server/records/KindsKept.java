package org.safeconduct.server.records;

import java.util.HashSet;
import java.util.Set;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.Brought;
import org.safeconduct.server.batches.Kept;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.springframework.stereotype.Component;

/// A kind stays when its batch is taken back, if entries or values that did not come with it are of
/// that kind.
@Component
public class KindsKept implements Kept {
  @Override
  public Set<SubjectId> without(Chronicle inquiry, Batch batch) {
    Set<SubjectId> begun = new HashSet<>();
    Set<SubjectId> its = new HashSet<>();
    Set<SubjectId> kinds = new HashSet<>();
    for (Told<RecordsFact> told : inquiry.live(RecordsFact.class)) {
      boolean first = begun.add(told.subject());
      if (first && Brought.batch(told.fact()).filter(batch.id()::equals).isPresent()) {
        its.add(told.subject());
      }
      if (its.contains(told.subject())) continue;
      if (told.fact() instanceof RecordsFact.EntryRecorded entry) kinds.add(entry.kind());
      if (told.fact() instanceof RecordsFact.FieldsFilled filled) kinds.add(filled.kind());
    }
    return kinds;
  }
}
