package org.safeconduct.server.passage;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists and search show of applications: one row `application` each, which points to its
/// country (`country_DE`), and a row `due` for each clock that runs.
@Service
public class PassageListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Casework casework = Casework.of(chronicle);
    List<Row> rows = new ArrayList<>();
    for (Application application : Passage.of(chronicle).applications()) {
      Rows of = new Rows(chronicle, casework.codename(), application);
      rows.add(of.row());
      if (!(casework.casefile() instanceof Casefile.Closed)) rows.addAll(of.clocks());
    }
    return rows.stream();
  }

  private record Rows(Chronicle chronicle, String codename, Application application) {
    Row row() {
      Map<String, String> shown = new LinkedHashMap<>();
      shown.put("codename", codename);
      shown.put("path", path());
      shown.put("label", "passage.state." + application.state().word());
      shown.put("mark", PassageMarks.of(application.state()).name());
      Waited.show(course(), shown);
      List<String> refs = new ArrayList<>();
      course()
          .plan()
          .ifPresent(plan -> {
            shown.put("country", plan.country().code());
            shown.put("route", plan.route());
            refs.add("country_" + plan.country());
            if (plan.via() != null) {
              refs.add(plan.via().route().toString());
              shown.put("via", plan.via().path());
            }
          });
      String sort = shown.getOrDefault("country", "") + " " + codename;
      Row row =
          Row.of(course().id(), "application", application.state().word(), sort, shown)
              .withRefs(refs)
              .withText(text());
      return clocks().stream()
          .filter(c -> c.day() != null)
          .reduce((a, b) -> earlier(a, b))
          .map(c -> c.day() == null ? row : row.due(c.day(), c.grave()))
          .orElse(row);
    }

    List<Row> clocks() {
      return switch (application) {
        case Application.Refused _ -> remedies();
        case Application.Pending _ -> pending();
        case Application.Granted granted ->
            List.of(
                clock(
                    "visa-ends", 30, new Due(granted.how().validUntil(), ZoneOffset.UTC), "", 30));
        case Application.NotLodged _, Application.Withdrawn _ -> List.of();
      };
    }

    private List<Row> remedies() {
      List<Row> rows = new ArrayList<>();
      for (Remedy r : course().remedies()) {
        rows.add(clock("remedy-" + r.kind().word(), rows.size(), r.due(), r.forum(), 50));
      }
      return rows;
    }

    private List<Row> pending() {
      List<Row> rows = new ArrayList<>();
      course().interview().ifPresent(due -> rows.add(clock("interview", 20, due, "", 45)));
      course()
          .owed()
          .forEach(asked ->
              rows.add(
                  clock(
                      "documents",
                      21 + rows.size(),
                      asked.due(),
                      String.join(", ", asked.documents()),
                      45)));
      return rows;
    }

    private Row clock(String what, int no, Due due, String detail, int grave) {
      DueRow row =
          DueRow.of("passage.due." + what, codename, due, path())
              .under(Section.CLOCK)
              .saying(detail);
      return course()
          .plan()
          .map(plan -> row.in(plan.country().code()))
          .orElse(row)
          .row(course().id(), 1 + no, grave);
    }

    private List<String> text() {
      List<String> text = new ArrayList<>();
      course().plan().ifPresent(plan -> text.add(plan.route()));
      course().words().forEach(w -> text.addAll(w.first().verbatim()));
      course().lodged().ifPresent(l -> text.add(l.office()));
      return text;
    }

    private Course course() {
      return application.course();
    }

    private String path() {
      return "/casefiles/" + chronicle.scope() + "/applications/" + course().id();
    }

    private static Row earlier(Row a, Row b) {
      return a.day() != null && b.day() != null && b.day().isBefore(a.day()) ? b : a;
    }

    @Override
    public String toString() {
      return "Rows[" + course().id() + "]";
    }
  }
}
