package org.safeconduct.server.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.CaseworkFact.CasefileAssigned;
import org.safeconduct.server.casework.CaseworkFact.CasefileClosed;
import org.safeconduct.server.casework.CaseworkFact.CasefileEnded;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.CasefileReopened;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.KeptFromFigures;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.casework.CaseworkFact.TaskDone;
import org.safeconduct.server.casework.CaseworkFact.TaskMoved;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// Takes the facts of a casefile one after the other. Used once.
final class CaseworkFold {
  private Casefile casefile = new Casefile.Open();
  private String codename = Casework.NO_CODENAME;
  private @Nullable Told<CaseworkFact> opened;
  private @Nullable MemberId worker;
  private @Nullable GroundsRecorded grounds;
  private boolean kept;
  private final List<Told<RiskAssessed>> assessments = new ArrayList<>();
  private final Map<SubjectId, Work.Task> tasks = new LinkedHashMap<>();
  private final Map<SubjectId, Work.Note> notes = new LinkedHashMap<>();
  private final List<Told<CaseworkFact>> odd = new ArrayList<>();

  void take(Told<CaseworkFact> told) {
    SubjectId subject = told.subject();
    switch (told.fact()) {
      case CasefileOpened fact -> {
        codename = fact.codename();
        opened = told;
      }
      case CasefileAssigned fact -> worker = fact.to();
      case RiskAssessed fact ->
          assessments.add(new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact));
      case GroundsRecorded fact -> grounds = fact;
      case KeptFromFigures _ -> kept = true;
      case NoteWritten fact -> notes.put(subject, new Work.Note(subject, told, fact.words()));
      case TaskSet fact ->
          tasks.put(
              subject,
              new Work.Task(
                  subject, fact.task(), fact.words(), fact.due(), fact.by(), Optional.empty()));
      case TaskMoved fact -> change(told, t -> moved(t, fact.due()));
      case TaskDone fact -> change(told, t -> done(t, fact.words()));
      case CasefileEnded fact -> {
        if (!(casefile instanceof Casefile.Open)) odd.add(told);
        casefile = new Casefile.Cooling(fact);
      }
      case CasefileClosed _ -> close(told);
      case CasefileReopened _ -> {
        if (!(casefile instanceof Casefile.Ended)) odd.add(told);
        casefile = new Casefile.Open();
      }
    }
  }

  /// Closed without a live ending cannot say how it ended: then it stays what it was.
  private void close(Told<CaseworkFact> told) {
    if (casefile instanceof Casefile.Cooling cooling) {
      casefile = new Casefile.Closed(cooling.how());
    } else {
      odd.add(told);
    }
  }

  private void change(Told<CaseworkFact> told, UnaryOperator<Work.Task> how) {
    if (tasks.computeIfPresent(told.subject(), (_, task) -> how.apply(task)) == null) odd.add(told);
  }

  private static Work.Task moved(Work.Task task, Due due) {
    return new Work.Task(task.id(), task.task(), task.words(), due, task.by(), task.done());
  }

  private static Work.Task done(Work.Task task, List<String> words) {
    return new Work.Task(
        task.id(), task.task(), task.words(), task.due(), task.by(), Optional.of(words));
  }

  Casework done() {
    return new Casework(
        casefile,
        codename,
        Optional.ofNullable(opened),
        Optional.ofNullable(worker),
        assessments,
        Optional.ofNullable(grounds),
        kept,
        List.copyOf(tasks.values()),
        List.copyOf(notes.values()),
        odd);
  }
}
