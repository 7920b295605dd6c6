package org.safeconduct.server.batches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.batches.BatchFact.BatchFinished;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.batches.BatchFact.BatchReviewed;
import org.safeconduct.server.batches.BatchFact.BatchTakenBack;
import org.safeconduct.server.batches.BatchFact.OriginalSought;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// One file, or folder, that was brought in: its rows, who looked through them, whether it was
/// taken back whole.
///
/// @param finished whether it came to its end; else it is under way, or was broken off
/// @param original where the original may still be, in paragraphs
public record Batch(
    SubjectId id,
    Stamp made,
    BatchImported imported,
    boolean finished,
    List<String> original,
    Optional<Note> reviewed,
    Optional<Note> back) {
  public Batch {
    original = List.copyOf(original);
  }

  /// Who and when.
  public record Stamp(MemberId by, Instant at) {}

  /// What somebody said of it.
  public record Note(Stamp made, String said) {}

  /// All batches of an inquiry, or the one that a chronicle is about; oldest first.
  public static List<Batch> all(Chronicle inquiry) {
    Map<SubjectId, Batch> batches = new LinkedHashMap<>();
    for (Told<BatchFact> told : inquiry.live(BatchFact.class)) {
      Stamp stamp = new Stamp(told.by(), told.at());
      switch (told.fact()) {
        case BatchImported imported ->
            batches.putIfAbsent(told.subject(), first(told.subject(), stamp, imported));
        case BatchFinished() -> batches.computeIfPresent(told.subject(), (_, b) -> b.atItsEnd());
        case BatchReviewed(String remark) ->
            batches.computeIfPresent(
                told.subject(),
                (_, b) -> b.with(b.original, Optional.of(new Note(stamp, remark)), b.back));
        case OriginalSought(List<String> where) ->
            batches.computeIfPresent(told.subject(), (_, b) -> b.with(where, b.reviewed, b.back));
        case BatchTakenBack(String reason) ->
            batches.computeIfPresent(
                told.subject(),
                (_, b) -> b.with(b.original, b.reviewed, Optional.of(new Note(stamp, reason))));
      }
    }
    return new ArrayList<>(batches.values());
  }

  public static Optional<Batch> of(Chronicle inquiry, SubjectId id) {
    return all(inquiry).stream().filter(b -> b.id.equals(id)).findFirst();
  }

  /// How many were taken back so far. What was taken back may be brought anew: the claims of its
  /// rows are then of another round.
  public static long round(Chronicle inquiry) {
    return all(inquiry).stream().filter(Batch::takenBack).count();
  }

  private static Batch first(SubjectId id, Stamp stamp, BatchImported imported) {
    return new Batch(id, stamp, imported, false, List.of(), Optional.empty(), Optional.empty());
  }

  private Batch with(List<String> where, Optional<Note> looked, Optional<Note> taken) {
    return new Batch(id, made, imported, finished, where, looked, taken);
  }

  private Batch atItsEnd() {
    return new Batch(id, made, imported, true, original, reviewed, back);
  }

  public boolean takenBack() {
    return back.isPresent();
  }

  @Override
  public String toString() {
    return "Batch[" + id + "]";
  }
}
