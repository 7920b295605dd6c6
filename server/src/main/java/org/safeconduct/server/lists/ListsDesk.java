package org.safeconduct.server.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.files.TooLarge;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.CaseListBrought;
import org.safeconduct.server.lists.ListsFact.CaseListTakenBack;
import org.safeconduct.server.lists.ListsFact.ColumnsNamed;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to case lists.
@Service
public class ListsDesk {
  /// The longest file that is taken, in bytes: 16 MiB.
  public static final long MOST = 16L << 20;

  /// The most rows and columns of one list, and the most lists of one inquiry.
  public static final int MOST_ROWS = 20_000;

  public static final int MOST_COLUMNS = 40;
  public static final int MOST_LISTS = 6;

  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;

  public ListsDesk(Journal journal, InquiryDesk inquiries, SealedFiles files) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
  }

  /// What is known about a list beside its rows.
  public record Described(String name, String source, String originalName) {
    @Override
    public String toString() {
      return "Described[]";
    }
  }

  /// Reads a CSV while it is sealed, then writes the fact that tells of it. What is no table leaves
  /// nothing behind.
  ///
  /// @throws TableWrong if it is no table, with line and column
  /// @throws TooLarge when more than [#MOST] bytes come
  public Optional<Outcome> bring(
      Unlocked unlocked, ScopeId inquiry, SubjectId list, Described described, InputStream content)
      throws IOException {
    if (described.name().isBlank()) throw Refused.because("lists.refuse.no-name");
    Optional<Lists> before = inquiries.readToWrite(unlocked, inquiry).map(Lists::of);
    if (before.isEmpty()) return Optional.empty();
    check(before.get(), described);
    ReadWhileSealed csv = new ReadWhileSealed(described.originalName(), content);
    try (Arrival arrival = files.receive(inquiry, csv, MOST)) {
      Table table = csv.table();
      CaseListBrought brought =
          new CaseListBrought(
              arrival.id(),
              arrival.digest().hex(),
              arrival.bytes(),
              described.originalName(),
              described.name().strip(),
              described.source().strip(),
              table.rows(),
              table.names());
      Draft telling = Draft.of(inquiry, list, Seen.NOTHING, brought);
      return Optional.of(files.keep(unlocked, telling, List.of(arrival)));
    }
  }

  /// Two lists of one name could not be told apart on any page.
  private static void check(Lists before, Described described) {
    List<CaseList> standing = before.all().stream().filter(CaseList::stands).toList();
    if (standing.size() >= MOST_LISTS) throw Refused.because("lists.refuse.many", MOST_LISTS);
    boolean taken =
        standing.stream().anyMatch(l -> l.brought().name().equals(described.name().strip()));
    if (taken) throw Refused.because("lists.refuse.name-taken");
  }

  /// A table read from what comes in while the same bytes go on to be sealed.
  private static final class ReadWhileSealed implements SealedFiles.Pouring {
    private final String name;
    private final InputStream content;
    private @Nullable Table table;

    ReadWhileSealed(String name, InputStream content) {
      this.name = name;
      this.content = content;
    }

    @Override
    public void into(OutputStream out) throws IOException {
      Table read = Csv.read(name, new Passing(content, out));
      if (read.rows() == 0) throw TableWrong.file(name, "holds no row beside its header.");
      if (read.rows() > MOST_ROWS) {
        throw TableWrong.file(name, "has more than " + MOST_ROWS + " rows. Part it.");
      }
      if (read.names().size() > MOST_COLUMNS) {
        throw TableWrong.file(name, "has more than " + MOST_COLUMNS + " columns. Leave some out.");
      }
      table = read;
    }

    Table table() {
      return Objects.requireNonNull(table);
    }
  }

  /// Whatever is read goes on into `out`.
  private static final class Passing extends FilterInputStream {
    private final OutputStream out;

    Passing(InputStream in, OutputStream out) {
      super(in);
      this.out = out;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) out.write(b);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = in.read(into, from, length);
      if (count > 0) out.write(into, from, count);
      return count;
    }
  }

  /// Confirms what each column holds.
  public Optional<Outcome> name(
      Unlocked unlocked, ScopeId inquiry, SubjectId list, Seen seen, List<Holds> holds) {
    return standing(unlocked, inquiry, list)
        .map(l -> {
          if (!Holds.areWhole(holds, l.brought().columns().size())) {
            throw Refused.because("lists.refuse.columns");
          }
          ColumnsNamed named = new ColumnsNamed(holds);
          return journal.write(unlocked, List.of(Draft.of(inquiry, list, seen, named)));
        });
  }

  /// From now on it counts nowhere; its file and what was decided on it stay.
  public Optional<Outcome> takeBack(
      Unlocked unlocked, ScopeId inquiry, SubjectId list, Seen seen, String reason) {
    return standing(unlocked, inquiry, list)
        .map(_ -> new CaseListTakenBack(reason))
        .map(fact -> journal.write(unlocked, List.of(Draft.of(inquiry, list, seen, fact))));
  }

  private Optional<CaseList> standing(Unlocked unlocked, ScopeId inquiry, SubjectId list) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .flatMap(c -> CaseList.of(c.about(list)))
        .filter(CaseList::stands);
  }

  /// The rows of a list, after the visit is durable. Empty where its file is gone.
  public Optional<Table> rows(Unlocked unlocked, ScopeId inquiry, CaseList list) {
    CaseListBrought brought = list.brought();
    Optional<InputStream> opened = files.open(unlocked, inquiry, brought.file(), FILE);
    if (opened.isEmpty()) return Optional.empty();
    try (InputStream content = opened.get()) {
      return Optional.of(Csv.read(brought.originalName(), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
