package org.safeconduct.server.legal;

import java.time.ZoneOffset;
import java.util.ArrayList;
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

/// One row `legal` for each matter, and what is due: a lawyer where there is none, the next step.
@Service
public class LegalListing implements Listing {
  public static final String KIND = "legal";
  private static final int NO_LAWYER = 45;
  private static final int NEXT = 35;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Legal legal = Legal.of(chronicle);
    if (legal.matters().isEmpty()) return Stream.empty();
    Casework casework = Casework.of(chronicle);
    List<Row> rows = new ArrayList<>();
    for (Matter matter : legal.matters()) {
      rows.add(row(casework, matter));
      if (casework.casefile() instanceof Casefile.Closed) continue;
      if (matter instanceof Matter.Pending pending) due(chronicle, casework, pending, rows);
    }
    return rows.stream();
  }

  private static Row row(Casework casework, Matter matter) {
    List<String> text = new ArrayList<>(matter.raised().fact().words());
    text.add(matter.raised().fact().authority());
    String state = matter instanceof Matter.Pending ? "pending" : "settled";
    Map<String, String> shown =
        Map.of("codename", casework.codename(), "kind", matter.raised().fact().kind().word());
    return Row.of(matter.id(), KIND, state, casework.codename(), shown).withText(text);
  }

  private static void due(
      Chronicle chronicle, Casework casework, Matter.Pending matter, List<Row> rows) {
    String path = "/casefiles/" + chronicle.scope() + "/legal";
    if (matter.lawyer().isEmpty()) {
      Due since =
          new Due(matter.raised().at().atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC);
      rows.add(
          DueRow.of("legal.due.lawyer", casework.codename(), since, path)
              .row(matter.id(), 1, NO_LAWYER));
    }
    matter
        .next()
        .ifPresent(next ->
            rows.add(
                DueRow.of("legal.due.next", casework.codename(), next, path)
                    .under(Section.CLOCK)
                    .row(matter.id(), 2, NEXT)));
  }
}
