package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.batches.Batch;
import org.safeconduct.server.batches.BatchFact.BatchImported;
import org.safeconduct.server.batches.Finishing;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.evidence.BroughtFolder.OneFile;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.evidence.Receiving.Taken;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes in a folder of files as a batch of exhibits, each file in a commit of its own. Broken off,
/// the same folder goes on with the files that do not stand; a file whose bytes came from the same
/// hand on the same day is not taken twice.
@Service
public class FolderDesk {
  /// What its batches say they were brought by.
  public static final String MAPPING = "files/1";

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;

  public FolderDesk(Journal journal, InquiryDesk inquiries, SealedFiles files) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
  }

  /// How many files were what.
  ///
  /// @param already stand from an earlier run
  /// @param same have the bytes of another file of this hand and day
  public record Tally(int kept, int already, int same, int empty) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    public int files() {
      return kept + already + same + empty;
    }

    Tally and(Taken taken, String path) {
      return switch (taken) {
        case Taken.Kept() -> new Tally(kept + 1, already, same, empty);
        case Taken.Here(String as) when as.equals(path) -> andAlready();
        case Taken.Here _ -> new Tally(kept, already, same + 1, empty);
        case Taken.Empty() -> new Tally(kept, already, same, empty + 1);
      };
    }

    Tally andAlready() {
      return new Tally(kept, already + 1, same, empty);
    }
  }

  /// What became of a folder.
  ///
  /// @param batch none where nothing of it was new
  public record Brought(Optional<SubjectId> batch, Tally tally) {}

  /// Is told how far it is, and may end it by throwing: what was kept stays.
  public interface Watch {
    /// @param bytes read so far, of all files
    void step(Tally tally, long bytes);

    /// A file that was not kept, and why.
    void notKept(String path, Taken.NotKept why);
  }

  /// @return empty where the inquiry is not there or not this member's
  /// @throws Refused if the inquiry is closed, the witness is none of it, or the journal says no
  /// @throws IOException if a file cannot be read; what came before it stays
  public Optional<Brought> take(
      Unlocked unlocked, ScopeId inquiry, BroughtFolder folder, Watch watch) throws IOException {
    Optional<Chronicle> chronicle = inquiries.readToWrite(unlocked, inquiry);
    if (chronicle.isEmpty()) return Optional.empty();
    return Optional.of(new Run(unlocked, chronicle.get(), folder, watch).all());
  }

  /// One time that a folder is gone through.
  private final class Run {
    private final Unlocked unlocked;
    private final ScopeId inquiry;
    private final BroughtFolder folder;
    private final Watch watch;
    private final Optional<Batch> begun;
    private final SubjectId batch;
    private final Set<String> standing;
    private final Receiving receiving;
    private Tally tally = Tally.NONE;
    private long bytes;

    Run(Unlocked unlocked, Chronicle chronicle, BroughtFolder folder, Watch watch) {
      EvidenceDesk.check(chronicle, folder.acquisition());
      this.unlocked = unlocked;
      this.inquiry = chronicle.scope();
      this.folder = folder;
      this.watch = watch;
      String digest = folder.digest().hex();
      this.begun = begun(chronicle, digest);
      this.batch = begun.map(Batch::id).orElseGet(inquiries::drawSubject);
      this.standing = standing(chronicle, batch);
      List<Draft> first =
          begun.isPresent()
              ? List.of()
              : List.of(
                  Draft.of(
                      inquiry,
                      batch,
                      Seen.NOTHING,
                      new BatchImported(
                          MAPPING, folder.name(), digest, folder.files().size(), null)));
      this.receiving = new Receiving(unlocked, files, chronicle, folder.acquisition(), first);
    }

    Brought all() throws IOException {
      for (int at = 0; at < folder.files().size(); at++) {
        watch.step(tally, bytes);
        OneFile file = folder.files().get(at);
        if (standing.contains(file.path())) {
          tally = tally.andAlready();
          bytes += file.bytes();
        } else {
          one(file, at + 1);
        }
      }
      watch.step(tally, bytes);
      if (begun.isEmpty() && tally.kept() == 0) return new Brought(Optional.empty(), tally);
      demandWritten(new Finishing(journal, inquiries).finish(unlocked, inquiry, batch));
      return new Brought(Optional.of(batch), tally);
    }

    private void one(OneFile file, int number) throws IOException {
      EvidenceDesk.Described described =
          new EvidenceDesk.Described(
              folder.files().size() == 1 ? folder.label() : folder.label() + " " + number,
              file.path(),
              "",
              folder.acquisition(),
              new ImportedRow(batch, file.path()));
      try (InputStream content = new Counted(file.opening().open(), this::read)) {
        Taken taken = receiving.takeNew(inquiries.drawSubject(), described, content);
        tally = tally.and(taken, file.path());
        boolean itself = taken instanceof Taken.Here(String as) && as.equals(file.path());
        if (taken instanceof Taken.NotKept why && !itself) watch.notKept(file.path(), why);
      }
    }

    private void read(long more) {
      bytes += more;
      watch.step(tally, bytes);
    }
  }

  /// The same folder, begun before and not taken back: its batch goes on.
  private static Optional<Batch> begun(Chronicle inquiry, String digest) {
    return Batch.all(inquiry).stream()
        .filter(b -> !b.takenBack() && b.imported().mapping().equals(MAPPING))
        .filter(b -> b.imported().digest().equals(digest))
        .findFirst();
  }

  private static Set<String> standing(Chronicle inquiry, SubjectId batch) {
    Set<String> paths = new HashSet<>();
    inquiry
        .live(ExhibitReceived.class)
        .forEach(told -> {
          ImportedRow row = told.fact().row();
          if (row != null && row.batch().equals(batch)) paths.add(row.key());
        });
    return paths;
  }

  private static void demandWritten(Outcome outcome) {
    switch (outcome) {
      case Outcome.Written _ -> {}
      case Outcome.Conflict _ -> throw Refused.because("batches.done.meanwhile");
      case Outcome.Refused(var no) -> throw new Refused(no);
    }
  }
}
