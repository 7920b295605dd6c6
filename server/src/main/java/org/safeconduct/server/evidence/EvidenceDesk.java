package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.OriginalOpened;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to exhibits.
@Service
public class EvidenceDesk {
  /// The longest file that is taken, in bytes: 5 GiB.
  public static final long MOST = 5L << 30;

  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);
  private static final Purpose REVEAL = new Purpose(Purpose.Code.REVEAL, Purpose.Surface.PAGE);

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;

  public EvidenceDesk(Journal journal, InquiryDesk inquiries, SealedFiles files) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
  }

  /// What is known about a file beside its bytes.
  ///
  /// @param row if it comes with a folder: the batch, and its path in the folder
  public record Described(
      String label,
      String originalName,
      String mediaType,
      Acquisition acquisition,
      @Nullable ImportedRow row) {
    public Described(String label, String originalName, String mediaType, Acquisition acquisition) {
      this(label, originalName, mediaType, acquisition, null);
    }

    @Override
    public String toString() {
      return "Described[]";
    }
  }

  /// Seals a file while it streams in, then writes the fact that tells of it; if that fails, the
  /// file is gone again.
  ///
  /// @throws org.safeconduct.server.files.TooLarge when more than [#MOST] bytes come
  public Optional<Outcome> receive(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId exhibit,
      Described described,
      InputStream content)
      throws IOException {
    Optional<Receiving> receiving = receiving(unlocked, inquiry, described.acquisition());
    return receiving.isEmpty()
        ? Optional.empty()
        : Optional.of(receiving.get().take(exhibit, described, content));
  }

  /// Begins to take in files of one acquisition, one or thousands: the inquiry is read once. Empty
  /// where it is not there or not this member's.
  ///
  /// @throws Refused if the inquiry is closed or the witness is none of it
  public Optional<Receiving> receiving(
      Unlocked unlocked, ScopeId inquiry, Acquisition acquisition) {
    Optional<Chronicle> chronicle = inquiries.readToWrite(unlocked, inquiry);
    chronicle.ifPresent(c -> check(c, acquisition));
    return chronicle.map(c -> new Receiving(unlocked, files, c, acquisition, List.of()));
  }

  static void check(Chronicle inquiry, Acquisition acquisition) {
    SubjectId witness = acquisition.witness();
    if (witness != null && Witnesses.of(inquiry).at(witness).isEmpty()) {
      throw Refused.because("evidence.refuse.no-witness");
    }
  }

  public Optional<Outcome> enter(
      Unlocked unlocked, ScopeId inquiry, SubjectId exhibit, Seen seen, CustodyEntered entry) {
    return read(unlocked, inquiry, exhibit)
        .filter(c -> Exhibit.of(c).isPresent())
        .map(c -> journal.write(unlocked, List.of(Draft.of(inquiry, exhibit, seen, entry))));
  }

  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, SubjectId exhibit) {
    return inquiries.read(unlocked, inquiry, exhibit, Purpose.WORK);
  }

  /// The original, as it came, to be opened elsewhere: the fact that says so is written first.
  /// Close it.
  public Optional<InputStream> takeOriginal(Unlocked unlocked, ScopeId inquiry, SubjectId id) {
    Optional<Chronicle> subject = read(unlocked, inquiry, id);
    Optional<Exhibit> exhibit = subject.flatMap(Exhibit::of);
    if (exhibit.isEmpty()) return Optional.empty();
    Draft opened = Draft.of(inquiry, id, subject.get().seen(id), new OriginalOpened());
    return switch (journal.write(unlocked, List.of(opened))) {
      case Outcome.Written _ -> original(unlocked, inquiry, exhibit.get());
      case Outcome.Conflict _ -> takeOriginal(unlocked, inquiry, id);
      case Outcome.Refused(var no) -> throw new Refused(no);
    };
  }

  /// The original for the program itself. Close it.
  public Optional<InputStream> original(Unlocked unlocked, ScopeId inquiry, Exhibit exhibit) {
    return files.open(unlocked, inquiry, exhibit.file(), FILE);
  }

  /// A derivative of this exhibit. Empty for every other file. Close it.
  public Optional<InputStream> derivative(
      Unlocked unlocked, ScopeId inquiry, Exhibit exhibit, BodyId file) {
    return exhibit
        .derivative(file)
        .flatMap(d -> files.open(unlocked, inquiry, d.made().file(), FILE));
  }

  /// What the file says of where it was made: a visit of its own kind, never merged with others.
  public Optional<List<Named>> places(
      Unlocked unlocked, Reasked again, ScopeId inquiry, SubjectId exhibit) {
    if (!again.member().equals(unlocked.member())) throw Refused.because("evidence.refuse.again");
    return inquiries
        .read(unlocked, inquiry, exhibit, REVEAL)
        .flatMap(Exhibit::of)
        .map(e -> e.contents() instanceof Contents.Known(var said) ? said.places() : List.of());
  }
}
