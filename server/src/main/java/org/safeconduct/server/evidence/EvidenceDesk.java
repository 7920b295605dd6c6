package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
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
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to exhibits.
@Service
public class EvidenceDesk {
  /// The longest file that is taken, in bytes: 5 GiB.
  public static final long MOST = 5L << 30;

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final SealedFiles files;

  public EvidenceDesk(Journal journal, InquiryDesk inquiries, SealedFiles files) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.files = files;
  }

  /// What is known about a file beside its bytes.
  public record Described(
      String label, String originalName, String mediaType, Acquisition acquisition) {
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
    Optional<Chronicle> chronicle = inquiries.readToWrite(unlocked, inquiry);
    if (chronicle.isEmpty()) return Optional.empty();
    check(chronicle.get(), described);
    try (Arrival arrival = files.receive(inquiry, content, MOST)) {
      if (arrival.bytes() == 0) throw Refused.because("evidence.refuse.empty");
      ExhibitReceived received =
          new ExhibitReceived(
              arrival.id(),
              arrival.digest().hex(),
              arrival.bytes(),
              described.mediaType(),
              described.originalName(),
              described.label().strip(),
              described.acquisition());
      Outcome outcome =
          journal.write(
              unlocked,
              List.of(),
              List.of(Draft.of(inquiry, exhibit, Seen.NOTHING, received)),
              List.of(arrival.newFile()));
      if (outcome instanceof Outcome.Written) arrival.keep();
      return Optional.of(outcome);
    }
  }

  private static void check(Chronicle inquiry, Described described) {
    if (described.label().isBlank()) throw Refused.because("evidence.refuse.no-label");
    SubjectId witness = described.acquisition().witness();
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

  /// The original, as it came, after the visit is durable. Close it.
  public Optional<InputStream> original(Unlocked unlocked, ScopeId inquiry, Exhibit exhibit) {
    return files.open(
        unlocked, inquiry, exhibit.file(), new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE));
  }
}
