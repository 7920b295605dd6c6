package org.safeconduct.server.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.files.Workbooks;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.TableBrought;
import org.safeconduct.server.records.RecordsFact.TableMapped;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to tables that are read into a kind. A table stays as it came, sealed: it is read
/// again for every look, and taking it in goes on after a restart.
@Service
public class TablesDesk {
  /// The longest file that is taken, in bytes: 64 MiB, as much as the child is given.
  public static final int MOST = 64 << 20;

  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;
  private final Workbooks workbooks;

  public TablesDesk(
      Journal journal, InquiryDesk inquiries, SealedFiles files, Workbooks workbooks) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
    this.workbooks = workbooks;
  }

  /// Seals a table for a kind.
  ///
  /// @throws TableWrong if it is no table; nothing of it stays behind
  public Optional<Outcome> bring(
      Unlocked unlocked, ScopeId inquiry, Bringing bringing, byte[] content) {
    Table table = workbooks.table(bringing.name(), content);
    if (inquiries.readToWrite(unlocked, inquiry, bringing.kind()).isEmpty()) {
      return Optional.empty();
    }
    try (Arrival arrival = files.receive(inquiry, new ByteArrayInputStream(content), MOST)) {
      TableBrought brought =
          new TableBrought(
              arrival.id(),
              arrival.digest().hex(),
              arrival.bytes(),
              bringing.name(),
              bringing.kind(),
              table.rows(),
              table.names());
      Draft telling = Draft.of(inquiry, bringing.id(), Seen.NOTHING, brought);
      return Optional.of(files.keep(unlocked, telling, List.of(arrival)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param id of the table, drawn with the form
  /// @param name of the file as it came
  /// @param kind whose entries its rows are
  public record Bringing(SubjectId id, String name, SubjectId kind) {
    @Override
    public String toString() {
      return "Bringing[" + id + "]";
    }
  }

  public Optional<BroughtTable> read(Unlocked unlocked, ScopeId inquiry, SubjectId table) {
    return inquiries.read(unlocked, inquiry, table, Purpose.WORK).flatMap(BroughtTable::of);
  }

  /// Its rows, after the visit is durable. Empty where its file is gone.
  public Optional<Table> rows(Unlocked unlocked, ScopeId inquiry, BroughtTable table) {
    TableBrought brought = table.brought();
    Optional<InputStream> opened = files.open(unlocked, inquiry, brought.file(), FILE);
    if (opened.isEmpty()) return Optional.empty();
    try (InputStream content = opened.get()) {
      return Optional.of(workbooks.table(brought.name(), content.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Remembers what the columns of such a table become, for this table and the next one like it.
  public Optional<Outcome> map(Unlocked unlocked, ScopeId inquiry, SubjectId kind, Mapped mapped) {
    return inquiries
        .readToWrite(unlocked, inquiry, kind)
        .map(c ->
            Draft.of(inquiry, kind, c.seen(kind), new TableMapped(mapped.columns(), mapped.uses())))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// @param uses one for each column, as text
  public record Mapped(List<String> columns, List<String> uses) {
    public Mapped {
      columns = List.copyOf(columns);
      uses = List.copyOf(uses);
    }
  }
}
