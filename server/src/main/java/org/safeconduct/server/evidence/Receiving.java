package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.evidence.EvidenceDesk.Described;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

/// Files of one acquisition being taken in, each in a commit of its own: where the connection
/// breaks, what came before stays, and sending all of them again takes in the rest.
public final class Receiving {
  private final Unlocked unlocked;
  private final SealedFiles files;
  private final ScopeId inquiry;
  private final Set<String> here = new HashSet<>();

  Receiving(Unlocked unlocked, SealedFiles files, Chronicle inquiry, Acquisition acquisition) {
    this.unlocked = unlocked;
    this.files = files;
    this.inquiry = inquiry.scope();
    inquiry.live(ExhibitReceived.class).stream()
        .map(told -> told.fact())
        .filter(received -> received.acquisition().equals(acquisition))
        .map(ExhibitReceived::digest)
        .forEach(here::add);
  }

  /// Seals one and writes the fact that tells of it.
  ///
  /// @throws Refused if it is empty, or has no label
  public Outcome take(SubjectId exhibit, Described described, InputStream content)
      throws IOException {
    if (described.label().isBlank()) throw Refused.because("evidence.refuse.no-label");
    try (Arrival arrival = files.receive(inquiry, content, EvidenceDesk.MOST)) {
      return keep(exhibit, described, arrival);
    }
  }

  /// What became of one of many.
  public enum Taken {
    KEPT,
    /// The same file came from the same hand on the same day before.
    HERE_ALREADY,
    EMPTY
  }

  /// The same for one of many, which may have come before.
  ///
  /// @throws Refused if it has no label, or the journal says no
  public Taken takeNew(SubjectId exhibit, Described described, InputStream content)
      throws IOException {
    if (described.label().isBlank()) throw Refused.because("evidence.refuse.no-label");
    try (Arrival arrival = files.receive(inquiry, content, EvidenceDesk.MOST)) {
      if (arrival.bytes() == 0) return Taken.EMPTY;
      if (here.contains(arrival.digest().hex())) return Taken.HERE_ALREADY;
      return switch (keep(exhibit, described, arrival)) {
        case Outcome.Written _ -> Taken.KEPT;
        case Outcome.Conflict _ -> Taken.HERE_ALREADY;
        case Outcome.Refused(var no) -> throw new Refused(no);
      };
    }
  }

  private Outcome keep(SubjectId exhibit, Described described, Arrival arrival) {
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
    Draft telling = Draft.of(inquiry, exhibit, Seen.NOTHING, received);
    Outcome outcome = files.keep(unlocked, telling, List.of(arrival));
    if (outcome instanceof Outcome.Written) here.add(received.digest());
    return outcome;
  }
}
