package org.safeconduct.server.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.EntryRecorded;

/// An entry as it stands.
///
/// @param stands what counts
/// @param seq of the fact that counts: what a correction names
/// @param before what stood earlier, oldest first
public record Entry(SubjectId id, EntryRecorded stands, long seq, List<Version> before) {
  /// What stood once.
  public record Version(MemberId by, Instant at, EntryRecorded said) {}

  public Entry {
    before = List.copyOf(before);
  }

  /// Empty where the subject is no entry, or was taken back.
  public static Optional<Entry> of(Chronicle subject) {
    List<Told<EntryRecorded>> counts = Corrections.in(subject, EntryRecorded.class);
    if (counts.isEmpty()) return Optional.empty();
    Told<EntryRecorded> last = counts.getLast();
    List<Version> before = new ArrayList<>();
    for (Told<EntryRecorded> told : subject.live(EntryRecorded.class)) {
      if (!told.ref().equals(last.ref())) {
        before.add(new Version(told.by(), told.at(), told.fact()));
      }
    }
    return Optional.of(new Entry(last.subject(), last.fact(), last.ref().seq(), before));
  }

  /// Where it came from, whatever was said of it since.
  public Optional<ImportedRow> cameAs() {
    if (stands.row() != null) return Optional.of(stands.row());
    return before.reversed().stream()
        .flatMap(version -> Optional.ofNullable(version.said().row()).stream())
        .findFirst();
  }

  public SubjectId kind() {
    return stands.kind();
  }

  public Labels title() {
    return stands.title();
  }

  public List<FieldValue> values() {
    return stands.values();
  }

  @Override
  public String toString() {
    return "Entry[" + id + "]";
  }
}
