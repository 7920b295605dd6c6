package org.safeconduct.server.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<String, String> here = new HashMap<>();
  private List<Draft> first;

  /// @param first what is written together with the first file that is kept
  Receiving(
      Unlocked unlocked,
      SealedFiles files,
      Chronicle inquiry,
      Acquisition acquisition,
      List<Draft> first) {
    this.unlocked = unlocked;
    this.files = files;
    this.inquiry = inquiry.scope();
    this.first = List.copyOf(first);
    inquiry.live(ExhibitReceived.class).stream()
        .map(told -> told.fact())
        .filter(received -> received.acquisition().equals(acquisition))
        .forEach(this::remember);
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
  public sealed interface Taken {
    record Kept() implements Taken {}

    sealed interface NotKept extends Taken {}

    /// The same file came from the same hand on the same day before.
    ///
    /// @param as what it was called there
    record Here(String as) implements NotKept {
      @Override
      public String toString() {
        return "Here[]";
      }
    }

    record Empty() implements NotKept {}
  }

  /// The same for one of many, which may have come before.
  ///
  /// @throws Refused if it has no label, or the journal says no
  public Taken takeNew(SubjectId exhibit, Described described, InputStream content)
      throws IOException {
    if (described.label().isBlank()) throw Refused.because("evidence.refuse.no-label");
    try (Arrival arrival = files.receive(inquiry, content, EvidenceDesk.MOST)) {
      if (arrival.bytes() == 0) return new Taken.Empty();
      String known = here.get(arrival.digest().hex());
      if (known != null) return new Taken.Here(known);
      return switch (keep(exhibit, described, arrival)) {
        case Outcome.Written _ -> new Taken.Kept();
        case Outcome.Conflict _ -> new Taken.Here(described.originalName());
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
            described.acquisition(),
            described.row());
    List<Draft> telling = new ArrayList<>(first);
    telling.add(Draft.of(inquiry, exhibit, Seen.NOTHING, received));
    Outcome outcome = files.keep(unlocked, List.of(), telling, List.of(arrival));
    if (outcome instanceof Outcome.Written) {
      first = List.of();
      remember(received);
    }
    return outcome;
  }

  private void remember(ExhibitReceived received) {
    here.putIfAbsent(received.digest(), received.originalName());
  }
}
