package org.safeconduct.server.batches;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.batches.BatchFact.BatchFinished;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

/// Writes that a batch of several commits came to its end. Until then whoever looks at it sees that
/// it did not, and that the same file goes on.
public record Finishing(Journal journal, InquiryDesk inquiries) {

  /// Harmless to repeat.
  public Outcome finish(Unlocked unlocked, ScopeId inquiry, SubjectId batch) {
    Optional<Chronicle> chronicle = inquiries.read(unlocked, inquiry, batch, Purpose.WORK);
    Optional<Batch> known = chronicle.flatMap(c -> Batch.of(c, batch));
    if (known.isEmpty()) return new Outcome.Refused(Refusal.of("batches.refuse.gone"));
    if (known.get().finished()) return new Outcome.Written(List.of());
    Draft end = Draft.of(inquiry, batch, chronicle.get().seen(batch), new BatchFinished());
    return journal.write(unlocked, List.of(end));
  }
}
