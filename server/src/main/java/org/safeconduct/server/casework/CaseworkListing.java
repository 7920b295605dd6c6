package org.safeconduct.server.casework;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// What lists and search show of a casefile: one row `casefile`, one row `task` for each task still
/// to be done, and everything due. Never a ground of persecution.
///
/// Rows of kind `due`, of every module of the casefile band, show `what` (a message key),
/// `codename`, `detail`, `zone` and `path`.
@Service
public class CaseworkListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Casework casework = Casework.of(chronicle);
    List<Row> rows = new ArrayList<>();
    rows.add(casefile(chronicle, casework));
    if (!(casework.casefile() instanceof Casefile.Closed)) {
      rows.addAll(due(chronicle, casework));
    }
    return rows.stream();
  }

  private static Row casefile(Chronicle chronicle, Casework casework) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("codename", casework.codename());
    casework.worker().ifPresent(m -> shown.put("worker", m.toString()));
    casework
        .assessment()
        .ifPresent(a -> {
          shown.put("danger", a.fact().danger().word());
          shown.put("again", a.fact().again().on().toString());
        });
    casework.opened().ifPresent(o -> shown.put("opened", o.at().toString()));
    Accompanied.show(chronicle, casework, shown);
    Row row =
        Row.of(
                chronicle.root(),
                "casefile",
                casework.casefile().state().word(),
                casework.codename(),
                shown)
            .withText(text(casework));
    return casework
        .assessment()
        .map(a -> row.due(a.fact().again().on(), grave(casework)))
        .orElse(row);
  }

  private static int grave(Casework casework) {
    return casework.assessment().map(a -> a.fact().danger().grave()).orElse(0);
  }

  private static List<String> text(Casework casework) {
    List<String> text = new ArrayList<>();
    text.add(casework.codename());
    casework
        .opened()
        .ifPresent(o -> {
          if (o.fact() instanceof CaseworkFact.CasefileOpened opened) text.addAll(opened.need());
        });
    casework.assessment().ifPresent(a -> text.addAll(a.fact().reason()));
    casework.notes().forEach(n -> text.addAll(n.words()));
    casework
        .tasks()
        .forEach(t -> {
          text.add(t.task());
          text.addAll(t.words());
        });
    return text;
  }

  private static List<Row> due(Chronicle chronicle, Casework casework) {
    List<Row> rows = new ArrayList<>();
    SubjectId root = chronicle.root();
    String path = "/casefiles/" + chronicle.scope();
    casework
        .assessment()
        .ifPresentOrElse(
            a ->
                rows.add(
                    row(
                        root,
                        1,
                        "assess",
                        casework,
                        a.fact().again(),
                        "",
                        path + "/risk",
                        40 + grave(casework))),
            () ->
                casework
                    .opened()
                    .ifPresent(o ->
                        rows.add(
                            row(
                                root,
                                1,
                                "never-assessed",
                                casework,
                                new Due(
                                    o.at().atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC),
                                "",
                                path + "/risk",
                                60))));
    if (casework.casefile() instanceof Casefile.Cooling cooling) {
      rows.add(row(root, 2, "cooled", casework, cooling.how().cools(), "", path, 5));
    }
    casework
        .undone()
        .forEach(t ->
            rows.add(
                row(t.id(), 1, "task", casework, t.due(), t.task(), path + "/tasks/" + t.id(), 20)
                    .withRefs(t.by() == null ? List.of() : List.of(t.by().toString()))));
    return rows;
  }

  private static Row row(
      SubjectId subject,
      int no,
      String what,
      Casework casework,
      Due due,
      String detail,
      String path,
      int grave) {
    return DueRow.of("casework.due." + what, casework.codename(), due, path)
        .saying(detail)
        .row(subject, no, grave);
  }
}
