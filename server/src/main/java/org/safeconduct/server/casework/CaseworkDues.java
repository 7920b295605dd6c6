package org.safeconduct.server.casework;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;

/// What somebody has to do about a casefile that is not closed.
record CaseworkDues(Chronicle chronicle, Casework casework) {
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    SubjectId root = chronicle.root();
    casework
        .assessment()
        .ifPresentOrElse(
            latest -> rows.addAll(assessed(latest, root)),
            () -> neverAssessed().ifPresent(due -> rows.add(due.row(root, 1, 60))));
    if (casework.casefile() instanceof Casefile.Cooling cooling) {
      Due cools = cooling.how().cools();
      rows.add(due("keys-end", cools, path() + "/reopen").under(Section.BASIS).row(root, 2, 5));
      rows.add(
          DueRow.since(
                  Section.TASK, "casework.due.cooled", casework.codename(), cools.end(), path())
              .row(root, 4, 5));
    }
    casework.undone().forEach(task -> rows.add(task(task)));
    return rows;
  }

  private List<Row> assessed(Told<RiskAssessed> latest, SubjectId root) {
    int grave = latest.fact().danger().grave();
    Row again = due("assess", latest.fact().again(), path() + "/risk").row(root, 1, 40 + grave);
    return latest.fact().danger() == Danger.NOW ? List.of(again, danger(root)) : List.of(again);
  }

  private Row danger(SubjectId root) {
    return DueRow.since(Section.DANGER, "casework.danger.now", casework.codename(), since(), path())
        .by(casework.worker().orElse(null))
        .row(root, 3, 60);
  }

  /// Since the first of the assessments that all said so.
  private Instant since() {
    List<Told<RiskAssessed>> all = casework.assessments();
    int first = all.size() - 1;
    while (first > 0 && all.get(first - 1).fact().danger() == Danger.NOW) first--;
    return all.get(first).at();
  }

  private Optional<DueRow> neverAssessed() {
    return casework
        .opened()
        .map(opened ->
            due(
                    "never-assessed",
                    new Due(opened.at().atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC),
                    path() + "/risk")
                .under(Section.UNASSESSED)
                .by(casework.worker().orElse(null)));
  }

  private Row task(Work.Task task) {
    return due("task", task.due(), path() + "/tasks/" + task.id())
        .saying(task.task())
        .by(task.by())
        .row(task.id(), 1, 20)
        .withRefs(task.by() == null ? List.of() : List.of(task.by().toString()));
  }

  private DueRow due(String what, Due due, String path) {
    return DueRow.of("casework.due." + what, casework.codename(), due, path);
  }

  private String path() {
    return "/casefiles/" + chronicle.scope();
  }

  @Override
  public String toString() {
    return "CaseworkDues[" + chronicle.scope() + "]";
  }
}
