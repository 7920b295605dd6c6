package org.safeconduct.server.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// What lists and search show of a casefile: one row `casefile`, one row `task` for each task still
/// to be done, and everything due. Never a ground of persecution.
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
      rows.addAll(new CaseworkDues(chronicle, casework).rows());
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
    casework.assessment().ifPresent(a -> text.addAll(words(a.fact())));
    casework.notes().forEach(n -> text.addAll(n.words()));
    casework
        .tasks()
        .forEach(t -> {
          text.add(t.task());
          text.addAll(t.words());
        });
    return text;
  }

  private static List<String> words(CaseworkFact.RiskAssessed assessed) {
    List<String> words = new ArrayList<>(assessed.reason());
    assessed.threats().forEach(threat -> words.addAll(List.of(threat.who(), threat.means())));
    words.addAll(assessed.vulnerabilities());
    words.addAll(assessed.capacities());
    return words;
  }
}
