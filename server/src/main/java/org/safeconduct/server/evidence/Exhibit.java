package org.safeconduct.server.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.SubjectId;

/// One exhibit as it stands, with its chain of custody from the first hand on.
///
/// @param seq of the fact that received it
public record Exhibit(
    SubjectId id,
    long seq,
    BodyId file,
    String digest,
    long bytes,
    String mediaType,
    String originalName,
    String label,
    Acquisition acquisition,
    List<CustodyEntry> custody) {
  public Exhibit {
    custody = List.copyOf(custody);
  }

  /// Empty where the subject is no exhibit, or it was taken back.
  public static Optional<Exhibit> of(Chronicle subject) {
    Optional<Exhibit> exhibit = Optional.empty();
    for (Told<EvidenceFact> told : subject.live(EvidenceFact.class)) {
      exhibit =
          switch (told.fact()) {
            case ExhibitReceived received -> exhibit.or(() -> Optional.of(first(told, received)));
            case CustodyEntered entered -> exhibit.map(e -> e.with(told, entered));
          };
    }
    return exhibit;
  }

  private static Exhibit first(Told<EvidenceFact> told, ExhibitReceived received) {
    Acquisition acquisition = received.acquisition();
    CustodyEntry first =
        new CustodyEntry(
            CustodyEntry.Step.RECEIVED,
            acquisition.receivedFrom(),
            acquisition.how(),
            acquisition.receivedOn(),
            told.by(),
            told.at());
    return new Exhibit(
        told.subject(),
        told.ref().seq(),
        received.file(),
        received.digest(),
        received.bytes(),
        received.mediaType(),
        received.originalName(),
        received.label(),
        acquisition,
        List.of(first));
  }

  private Exhibit with(Told<EvidenceFact> told, CustodyEntered entered) {
    List<CustodyEntry> all = new ArrayList<>(custody);
    all.add(
        new CustodyEntry(
            entered.step(),
            entered.counterpart(),
            entered.how(),
            entered.on(),
            told.by(),
            told.at()));
    return new Exhibit(
        id, seq, file, digest, bytes, mediaType, originalName, label, acquisition, all);
  }

  @Override
  public String toString() {
    return "Exhibit[" + id + "]";
  }
}
