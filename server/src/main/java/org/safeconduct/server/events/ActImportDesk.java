package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.events.EventsFact.ActsImported;
import org.safeconduct.server.events.EventsFact.ActsTakenBack;
import org.safeconduct.server.events.EventsFact.EventRecorded;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.events.bringing.ActMapping;
import org.safeconduct.server.events.bringing.ActRow;
import org.safeconduct.server.events.bringing.Weaving;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes in tables of acts. The file was checked whole before; it is written five hundred rows a
/// commit, each row with a claim. What is broken off goes on where it stopped when the same file is
/// sent again; what stands already is left alone; a batch is taken back whole.
@Service
public class ActImportDesk {
  private static final int ROWS_A_COMMIT = 500;

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
    Set<String> standing = standing(here, brought.mapping().name());
    List<ActRow> rows = file.rows().stream().filter(row -> !standing.contains(row.key())).toList();
    int already = file.rows().size() - rows.size();
    if (rows.isEmpty()) return new Imported.NothingNew(already);
    String digest = brought.digest().hex();
    Optional<ActBatch> begun = begun(here, digest);
    SubjectId batch = begun.map(ActBatch::id).orElseGet(inquiries::drawSubject);
    SubjectId event = begun.map(b -> b.imported().event()).orElseGet(inquiries::drawSubject);
    List<Draft> first = new ArrayList<>();
    if (begun.isEmpty()) {
      String title = brought.mapping().event();
      ActsImported imported =
          new ActsImported(
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
            new Weaving.Into(batch, event, round(here)),
            brought.mapping(),
            inquiries::drawSubject);
    for (int from = 0; from < rows.size(); from += ROWS_A_COMMIT) {
      int to = Math.min(rows.size(), from + ROWS_A_COMMIT);
      List<Draft> drafts = new ArrayList<>(from == 0 ? first : List.of());
      rows.subList(from, to).forEach(row -> drafts.addAll(weaving.drafts(row)));
      Optional<Refusal> no = refusal(journal.write(unlocked, drafts));
      if (no.isPresent()) return new Imported.Stopped(no.get(), from);
      progress.accept(already + to);
    }
    return new Imported.TakenIn(batch, rows.size(), already);
  }

  /// Strikes everything that a batch brought and that nothing else stands on; it stays to be read,
  /// and the same file can be taken in anew.
  ///
  /// @throws Refused if it was taken back before, or no reason is given
  public Optional<Outcome> takeBack(
      Unlocked unlocked, ScopeId inquiry, SubjectId batch, String reason) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(c -> Events.of(c).batches().containsKey(batch))
        .map(c -> takeBack(unlocked, c, batch, reason));
  }

  private Outcome takeBack(Unlocked unlocked, Chronicle inquiry, SubjectId batch, String reason) {
    ActBatch known = Objects.requireNonNull(Events.of(inquiry).batches().get(batch));
    if (known.takenBack()) throw Refused.because("events.refuse.taken-back");
    if (reason.isBlank()) throw Refused.because("events.refuse.no-reason");
    List<SubjectId> brought = BatchContents.of(inquiry, known);
    for (int from = 0; from < brought.size(); from += ROWS_A_COMMIT) {
      int to = Math.min(brought.size(), from + ROWS_A_COMMIT);
      List<Draft> drafts =
          brought.subList(from, to).stream()
              .map(subject -> struck(inquiry, subject, reason))
              .toList();
      Outcome outcome = journal.write(unlocked, drafts);
      if (!(outcome instanceof Outcome.Written)) return outcome;
    }
    Draft back = Draft.of(inquiry.scope(), batch, inquiry.seen(batch), new ActsTakenBack(reason));
    return journal.write(unlocked, List.of(back));
  }

  private static Draft struck(Chronicle inquiry, SubjectId subject, String reason) {
    Chronicle about = inquiry.about(subject);
    List<Long> seqs = about.live().stream().map(t -> t.ref().seq()).toList();
    return Draft.of(inquiry.scope(), subject, inquiry.seen(subject), new Retracted(seqs, reason));
  }

  /// Keys of rows that stand, brought by this mapping.
  private static Set<String> standing(Events here, String mapping) {
    Set<SubjectId> batches =
        here.batches().values().stream()
            .filter(b -> b.imported().mapping().equals(mapping))
            .map(ActBatch::id)
            .collect(Collectors.toSet());
    Set<String> keys = new HashSet<>();
    for (Act act : here.acts().values()) {
      ImportedAct row = act.recorded().row();
      if (row != null && batches.contains(row.batch())) keys.add(row.key());
    }
    return keys;
  }

  /// The same file, begun before and not taken back: its batch goes on.
  private static Optional<ActBatch> begun(Events here, String digest) {
    return here.batches().values().stream()
        .filter(b -> !b.takenBack() && b.imported().digest().equals(digest))
        .findFirst();
  }

  /// What was taken back may be brought anew: its claims are of another round.
  private static long round(Events here) {
    return here.batches().values().stream().filter(ActBatch::takenBack).count();
  }

  private static Optional<Refusal> refusal(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Written _ -> Optional.empty();
      case Outcome.Conflict _ -> Optional.of(Refusal.of("events.refuse.meanwhile"));
      case Outcome.Refused(Refusal no) -> Optional.of(no);
    };
  }
}
