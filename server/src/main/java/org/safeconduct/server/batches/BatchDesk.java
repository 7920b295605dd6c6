package org.safeconduct.server.batches;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.safeconduct.server.batches.BatchFact.BatchReviewed;
import org.safeconduct.server.batches.BatchFact.BatchTakenBack;
import org.safeconduct.server.batches.BatchFact.OriginalSought;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to what was brought in: look at a batch, say that it was looked through, take it
/// back whole.
@Service
public class BatchDesk {
  /// How many rows are written in one commit; a batch that was broken off goes on after them.
  public static final int ROWS_A_COMMIT = 500;

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final List<Kept> keepers;

  public BatchDesk(Journal journal, InquiryDesk inquiries, List<Kept> keepers) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.keepers = List.copyOf(keepers);
  }

  /// Empty where it is not there.
  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, SubjectId batch) {
    return inquiries
        .read(unlocked, inquiry, batch, Purpose.WORK)
        .filter(c -> Batch.of(c, batch).isPresent());
  }

  /// Somebody looked through what it brought.
  public Optional<Outcome> reviewed(
      Unlocked unlocked, ScopeId inquiry, SubjectId batch, Seen seen, String remark) {
    return say(unlocked, inquiry, batch, seen, new BatchReviewed(remark));
  }

  /// Where the original of it may still be.
  public Optional<Outcome> original(
      Unlocked unlocked, ScopeId inquiry, SubjectId batch, Seen seen, List<String> where) {
    return say(unlocked, inquiry, batch, seen, new OriginalSought(where));
  }

  private Optional<Outcome> say(
      Unlocked unlocked, ScopeId inquiry, SubjectId batch, Seen seen, BatchFact fact) {
    return read(unlocked, inquiry, batch)
        .map(_ -> Draft.of(inquiry, batch, seen, fact))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// Strikes what a batch brought; it stays to be read. Broken off, it goes on when asked again:
  /// that the batch was taken back is written last.
  ///
  /// @param progress told how many subjects are struck, after each commit
  /// @throws Refused if it was taken back before, or no reason is given
  public Optional<Outcome> takeBack(
      Unlocked unlocked, ScopeId inquiry, SubjectId batch, String reason, LongConsumer progress) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .flatMap(
            c -> Batch.of(c, batch).map(known -> takeBack(unlocked, c, known, reason, progress)));
  }

  private Outcome takeBack(
      Unlocked unlocked, Chronicle inquiry, Batch batch, String reason, LongConsumer progress) {
    if (batch.takenBack()) throw Refused.because("batches.refuse.taken-back");
    if (reason.isBlank()) throw Refused.because("batches.refuse.no-reason");
    Set<SubjectId> kept = new HashSet<>();
    keepers.forEach(keeper -> kept.addAll(keeper.without(inquiry, batch)));
    List<Draft> drafts = new Strike(inquiry, batch, kept).drafts(reason);
    for (int from = 0; from < drafts.size(); from += ROWS_A_COMMIT) {
      int to = Math.min(drafts.size(), from + ROWS_A_COMMIT);
      Outcome outcome = journal.write(unlocked, drafts.subList(from, to));
      if (!(outcome instanceof Outcome.Written)) return outcome;
      progress.accept(to);
    }
    Draft back =
        Draft.of(inquiry.scope(), batch.id(), inquiry.seen(batch.id()), new BatchTakenBack(reason));
    return journal.write(unlocked, List.of(back));
  }
}
