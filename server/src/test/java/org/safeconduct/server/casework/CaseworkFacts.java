package org.safeconduct.server.casework;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Due;

/// One fact of each type, of a fictional casefile.
public final class CaseworkFacts {
  public static final CaseworkFact OPENED =
      new CasefileOpened("Amber Lattice", List.of("A bed for tonight."));
  public static final CaseworkFact ASSIGNED = new CasefileAssigned(ChronicleOf.WRITER);
  public static final CaseworkFact ASSESSED =
      new RiskAssessed(
          Danger.HIGH,
          List.of(new Threat("An uncle", "Beating", Reach.SAME_TOWN, Soon.WITHIN_DAYS)),
          List.of("No money."),
          List.of("A friend with a car."),
          List.of("An uncle looks for them."),
          due("2026-03-09"));
  public static final CaseworkFact GROUNDS =
      new GroundsRecorded(
          List.of(Ground.JOURNALISM), List.of(Ground.SEXUAL_ORIENTATION), List.of("Rumours."));
  public static final CaseworkFact KEPT = new KeptFromFigures();
  public static final CaseworkFact NOTE = new NoteWritten(List.of("First paragraph.", "Second."));
  public static final CaseworkFact TASK =
      new TaskSet("Call the lawyer", List.of(), due("2026-03-05"), ChronicleOf.WRITER);
  public static final CaseworkFact MOVED = new TaskMoved(due("2026-03-12"), List.of("Holiday."));
  public static final CaseworkFact DONE = new TaskDone(List.of("Reached."));
  public static final CaseworkFact ENDED =
      new CasefileEnded(Ending.ARRIVED, List.of("Met at the station."), due("2026-09-01"));
  public static final CaseworkFact CLOSED = new CasefileClosed();
  public static final CaseworkFact REOPENED = new CasefileReopened(List.of("They wrote again."));

  private CaseworkFacts() {}

  static Due due(String day) {
    return new Due(LocalDate.parse(day), ZoneOffset.UTC);
  }

  public static List<CaseworkFact> all() {
    return List.of(
        OPENED, ASSIGNED, ASSESSED, GROUNDS, KEPT, NOTE, TASK, MOVED, DONE, ENDED, CLOSED,
        REOPENED);
  }
}
