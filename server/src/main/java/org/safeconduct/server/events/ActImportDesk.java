package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.batches.Finishing;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActRow;
import org.safeconduct.server.events.bringing.Weaving;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes in tables of acts. The file was checked whole before; it is written five hundred rows a
/// commit, each row with a claim. What is broken off goes on where it stopped when the same file is
/// sent again; what stands already is left alone.
@Service
public class ActImportDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public ActImportDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// A file that was brought: what the sender calls it, and its digest.
  public record Brought(String name, Digest digest, ActMapping mapping) {
    @Override
    public String toString() {
      return "Brought[" + digest.hex() + "]";
    }
  }

  /// What became of a file.
  public sealed interface Imported {
    /// @param already rows that stood here before and were left alone
    record TakenIn(SubjectId batch, int rows, int already) implements Imported {}

    /// Nothing was written: every row stands here already.
    record NothingNew(int already) implements Imported {}

    /// The journal says no, or somebody imported the same meanwhile.
    ///
    /// @param rows that were written before it said so; sent again, the file goes on after them
    record Stopped(Refusal refusal, int rows) implements Imported {}
  }

  /// Writes the right rows of a file; that none is wrong, or that the wrong ones are to be left
  /// out, was decided before.
  ///
  /// @param progress told how many rows stand, after each commit
  /// @return empty where the inquiry is not there
  public Optional<Imported> take(
      Unlocked unlocked, ScopeId inquiry, Brought brought, ActFile file, IntConsumer progress) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> take(unlocked, chronicle, brought, file, progress));
  }

  private Imported take(
      Unlocked unlocked, Chronicle inquiry, Brought brought, ActFile file, IntConsumer progress) {
    Events here = Events.of(inquiry);
    Set<String> standing = standing(inquiry, here, brought.mapping().name());
    List<ActRow> rows = file.rows().stream().filter(row -> !standing.contains(row.key())).toList();
    int already = file.rows().size() - rows.size();
    String digest = brought.digest().hex();
    Optional<Batch> begun = begun(inquiry, digest);
    // Killed after its last row: that it came to its end is still to be written.
    boolean over = begun.map(Batch::finished).orElse(true);
    if (rows.isEmpty() && over) return new Imported.NothingNew(already);
    SubjectId batch = begun.map(Batch::id).orElseGet(inquiries::drawSubject);
    SubjectId event = begun.map(b -> b.imported().under()).orElseGet(inquiries::drawSubject);
    List<Draft> first = new ArrayList<>();
    if (begun.isEmpty()) {
      String title = brought.mapping().event();
      BatchImported imported =
          new BatchImported(
              brought.mapping().name(), brought.name(), digest, file.rows().size(), event);
      first.add(
          Draft.of(
              inquiry.scope(),
              event,
              Seen.NOTHING,
              new EventRecorded(title, null, List.of(), null)));
      first.add(Draft.of(inquiry.scope(), batch, Seen.NOTHING, imported));
    }
    Weaving weaving =
        new Weaving(
            inquiry.scope(),
            here,
            new Weaving.Into(batch, event, Batch.round(inquiry)),
            brought.mapping(),
            inquiries::drawSubject);
    for (int from = 0; from < rows.size(); from += BatchDesk.ROWS_A_COMMIT) {
      int to = Math.min(rows.size(), from + BatchDesk.ROWS_A_COMMIT);
      List<Draft> drafts = new ArrayList<>(from == 0 ? first : List.of());
      rows.subList(from, to).forEach(row -> drafts.addAll(weaving.drafts(row)));
      Optional<Refusal> no = refusal(journal.write(unlocked, drafts));
      if (no.isPresent()) return new Imported.Stopped(no.get(), from);
      progress.accept(already + to);
    }
    return refusal(new Finishing(journal, inquiries).finish(unlocked, inquiry.scope(), batch))
        .<Imported>map(no -> new Imported.Stopped(no, rows.size()))
        .orElseGet(() -> new Imported.TakenIn(batch, rows.size(), already));
  }

  /// Keys of rows that stand, brought by this mapping.
  private static Set<String> standing(Chronicle inquiry, Events here, String mapping) {
    Set<SubjectId> batches =
        Batch.all(inquiry).stream()
            .filter(b -> b.imported().mapping().equals(mapping))
            .map(Batch::id)
            .collect(Collectors.toSet());
    Set<String> keys = new HashSet<>();
    for (Act act : here.acts().values()) {
      ImportedRow row = act.recorded().row();
      if (row != null && batches.contains(row.batch())) keys.add(row.key());
    }
    return keys;
  }

  /// The same file, begun before and not taken back: its batch goes on.
  private static Optional<Batch> begun(Chronicle inquiry, String digest) {
    return Batch.all(inquiry).stream()
        .filter(b -> !b.takenBack() && b.imported().digest().equals(digest))
        .filter(b -> b.imported().under() != null)
        .findFirst();
  }

  private static Optional<Refusal> refusal(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Written _ -> Optional.empty();
      case Outcome.Conflict _ -> Optional.of(Refusal.of("events.refuse.meanwhile"));
      case Outcome.Refused(Refusal no) -> Optional.of(no);
    };
  }
}
