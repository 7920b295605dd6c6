package org.safeconduct.server.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

/// The entries of one source that stand in an inquiry, by what they are called over there.
final class Standing {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, EntryRecorded> imported = new HashMap<>();
  private final Map<SubjectId, Seen> seen = new HashMap<>();

  private Standing() {}

  static Standing of(Chronicle inquiry, String source) {
    Set<SubjectId> batches =
        Batch.all(inquiry).stream()
            .filter(b -> b.imported().mapping().equals(source))
            .map(Batch::id)
            .collect(Collectors.toSet());
    Standing standing = new Standing();
    if (batches.isEmpty()) return standing;
    Subjects.apart(inquiry).values().forEach(subject -> standing.look(subject, batches));
    return standing;
  }

  private void look(Chronicle subject, Set<SubjectId> batches) {
    for (Told<EntryRecorded> told : subject.live(EntryRecorded.class)) {
      ImportedRow row = told.fact().row();
      if (row == null || !batches.contains(row.batch())) continue;
      imported.put(row.key(), told.fact());
      seen.put(told.subject(), subject.seen(told.subject()));
      Entry.of(subject).ifPresent(entry -> entries.put(row.key(), entry));
    }
  }

  Optional<Entry> at(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /// As it came last, whatever was said of it here since.
  EntryRecorded imported(String key) {
    return Objects.requireNonNull(imported.get(key));
  }

  Seen seen(SubjectId entry) {
    return Objects.requireNonNull(seen.get(entry));
  }
}
