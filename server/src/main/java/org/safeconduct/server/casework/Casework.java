package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// A casefile as it stands, folded from the chronicle of its `case` scope. Total: any part may be
/// missing; facts that do not follow from what was before are listed in `odd` and still count.
///
/// @param codename two neutral words; `—` where the fact that gave them is erased
/// @param assessments oldest first
public record Casework(
    Casefile casefile,
    String codename,
    Optional<Told<CaseworkFact>> opened,
    Optional<MemberId> worker,
    List<Told<RiskAssessed>> assessments,
    Optional<GroundsRecorded> grounds,
    boolean keptFromFigures,
    List<Work.Task> tasks,
    List<Work.Note> notes,
    List<Told<CaseworkFact>> odd) {
  public static final String NO_CODENAME = "—";

  public Casework {
    assessments = List.copyOf(assessments);
    tasks = List.copyOf(tasks);
    notes = List.copyOf(notes);
    odd = List.copyOf(odd);
  }

  public static Casework of(Chronicle chronicle) {
    CaseworkFold fold = new CaseworkFold();
    Corrections.in(chronicle, CaseworkFact.class).forEach(fold::take);
    return fold.done();
  }

  public Optional<Told<RiskAssessed>> assessment() {
    return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.getLast());
  }

  public Optional<Work.Task> task(SubjectId id) {
    return tasks.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<Work.Note> note(SubjectId id) {
    return notes.stream().filter(n -> n.id().equals(id)).findFirst();
  }

  /// Tasks still to be done, the earliest first.
  public List<Work.Task> undone() {
    return tasks.stream()
        .filter(t -> t.done().isEmpty())
        .sorted((a, b) -> a.due().on().compareTo(b.due().on()))
        .toList();
  }

  @Override
  public String toString() {
    return "Casework[" + casefile.state() + "]";
  }
}
