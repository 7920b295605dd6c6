package org.safeconduct.server.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.Work;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes a casefile ready for one reader.
record CasefilePages(Here here, Map<MemberId, String> names, Instant now) {

  CasefilePage page(Chronicle chronicle, Casework casework, List<Found.Hit> applications) {
    String path = "/casefiles/" + chronicle.scope();
    Casefile casefile = casework.casefile();
    return new CasefilePage(
        path,
        casework.codename(),
        Marks.of(casefile.state()),
        "casework.state." + casefile.state().word(),
        casefile instanceof Casefile.Open,
        casefile instanceof Casefile.Closed,
        ended(casefile).map(e -> "casework.ending." + e.how().ending().word()).orElse(""),
        ended(casefile).map(e -> here.day(e.how().cools().on())).orElse(""),
        casework.worker().map(this::name).orElse(""),
        need(casework),
        casework.opened().map(o -> here.when(o.at())).orElse(""),
        risk(casework),
        casework.tasks().reversed().stream()
            .sorted(CasefilePages::undoneFirst)
            .map(t -> task(path, t))
            .toList(),
        applications.stream().map(this::way).toList(),
        casework.notes().reversed().stream().map(n -> note(path, n)).toList(),
        List.of(),
        List.of(),
        casework.keptFromFigures(),
        chronicle.seen(chronicle.root()).toString(),
        chronicle.isWhole(),
        casework.odd().size());
  }

  private static int undoneFirst(Work.Task a, Work.Task b) {
    int done = Boolean.compare(a.done().isPresent(), b.done().isPresent());
    return done != 0 ? done : a.due().on().compareTo(b.due().on());
  }

  private static Optional<Casefile.Ended> ended(Casefile casefile) {
    return casefile instanceof Casefile.Ended ended ? Optional.of(ended) : Optional.empty();
  }

  private static List<String> need(Casework casework) {
    return casework
        .opened()
        .map(o -> o.fact() instanceof CasefileOpened opened ? opened.need() : List.<String>of())
        .orElse(List.of());
  }

  private CasefilePage.Risk risk(Casework casework) {
    return casework
        .assessment()
        .map(told ->
            new CasefilePage.Risk(
                Marks.of(told.fact().danger()),
                "casework.danger." + told.fact().danger().word(),
                new Weighed(here).text(told.fact()),
                name(told.by()),
                here.when(told.at()),
                here.day(told.fact().again().on()),
                told.fact().again().isPast(now)))
        .orElseGet(() ->
            new CasefilePage.Risk(
                Mark.URGENT, "casework.danger.none", List.of(), "", "", "", true));
  }

  private CasefilePage.Task task(String path, Work.Task task) {
    boolean done = task.done().isPresent();
    boolean late = !done && task.due().isPast(now);
    return new CasefilePage.Task(
        path + "/tasks/" + task.id(),
        done ? Mark.GOOD : late ? Mark.URGENT : Mark.PLANNED,
        done ? "casework.task.done" : late ? "casework.task.late" : "casework.task.open",
        task.task(),
        here.day(task.due().on()),
        nameOrNobody(task.by()),
        done);
  }

  private CasefilePage.Way way(Found.Hit hit) {
    Map<String, String> shown = hit.row().shown();
    String code = shown.getOrDefault("country", "");
    return new CasefilePage.Way(
        shown.getOrDefault("path", "/"),
        Mark.valueOf(shown.getOrDefault("mark", Mark.PLANNED.name())),
        shown.getOrDefault("label", ""),
        code.isEmpty() ? "" : new Country(code).name(here.words().locale()),
        shown.getOrDefault("route", ""),
        hit.row().day() == null ? "" : here.day(hit.row().day()));
  }

  private CasefilePage.Note note(String path, Work.Note note) {
    return new CasefilePage.Note(
        path + "/notes/" + note.id(),
        name(note.told().by()),
        here.when(note.told().at()),
        note.words());
  }

  private String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  private String nameOrNobody(@Nullable MemberId member) {
    return member == null ? "" : name(member);
  }

  @Override
  public String toString() {
    return "CasefilePages";
  }
}
