package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchFact.BatchFinished;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes in a file of statements: all rows checked first, all written in one commit or none, a
/// claim for each row so that the same file twice adds nothing.
@Service
public class ImportDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public ImportDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// What became of a file.
  public sealed interface Imported {
    /// @param already rows that stood here before and were left alone
    record TakenIn(SubjectId batch, int rows, int already) implements Imported {}

    /// Nothing was written: every row stands here already.
    record NothingNew(int already) implements Imported {}

    /// Nothing was written: these rows are wrong.
    record Wrong(List<StatementFile.Wrong> rows) implements Imported {
      public Wrong {
        rows = List.copyOf(rows);
      }
    }

    /// Nothing was written: the journal says no, or somebody imported the same meanwhile.
    record Stopped(Refusal refusal) implements Imported {}
  }

  public Optional<Imported> take(Unlocked unlocked, ScopeId inquiry, String name, byte[] content) {
    StatementFile file = StatementReader.read(content);
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle ->
            file.wrong().isEmpty()
                ? take(unlocked, chronicle, file, name, Digest.sha256(content).hex())
                : new Imported.Wrong(file.wrong()));
  }

  private Imported take(
      Unlocked unlocked, Chronicle inquiry, StatementFile file, String name, String digest) {
    Map<String, SubjectId> ids = standing(inquiry);
    Set<String> before = Set.copyOf(ids.keySet());
    List<StatementRow> rows = file.rows().stream().filter(r -> !before.contains(r.key())).toList();
    int already = file.rows().size() - rows.size();
    if (rows.isEmpty()) return new Imported.NothingNew(already);
    rows.forEach(r -> ids.put(r.key(), inquiries.drawSubject()));
    SubjectId batch = inquiries.drawSubject();
    long round = Batch.round(inquiry);
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        Draft.of(
            inquiry.scope(),
            batch,
            Seen.NOTHING,
            new BatchImported(StatementReader.MAPPING, name, digest, rows.size(), null),
            new BatchFinished()));
    for (StatementRow row : rows) {
      drafts.add(
          Draft.of(
                  inquiry.scope(),
                  Objects.requireNonNull(ids.get(row.key())),
                  Seen.NOTHING,
                  row.recorded(batch, ids))
              .claiming(
                  new Claim(
                      "import-row", StatementReader.MAPPING + "/" + round + "/" + row.key())));
    }
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Written _ -> new Imported.TakenIn(batch, rows.size(), already);
      case Outcome.Conflict _ -> new Imported.Stopped(Refusal.of("source.refuse.meanwhile"));
      case Outcome.Refused(Refusal refusal) -> new Imported.Stopped(refusal);
    };
  }

  /// Imported statements that stand, by the key of their row.
  private static Map<String, SubjectId> standing(Chronicle inquiry) {
    return Statements.of(inquiry).byId().values().stream()
        .filter(s -> s.row() != null)
        .collect(
            Collectors.toMap(
                s -> Objects.requireNonNull(s.row()).key(),
                Statement::id,
                (first, _) -> first,
                HashMap::new));
  }
}
