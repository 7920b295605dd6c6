package org.safeconduct.server.shelter;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// Papers wait for their lawyer until the first sheet is printed.
@Service
public class PapersListing implements Listing {
  public static final String KIND = "papers";
  private static final int GRAVE = 90;

  @Override
  public ScopeKind scope() {
    return ScopeKind.SHELTER;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Papers.of(chronicle).stream().flatMap(papers -> rows(chronicle, papers));
  }

  private static Stream<Row> rows(Chronicle chronicle, Papers papers) {
    String codename = papers.prepared().codename();
    Row row = Row.of(chronicle.root(), KIND, "", codename, Map.of("codename", codename));
    if (!papers.printed().isEmpty()) return Stream.of(row);
    Instant since = papers.prepared().on().atStartOfDay(ZoneOffset.UTC).toInstant();
    String path = "/papers/" + chronicle.scope();
    return Stream.of(
        row,
        DueRow.since(Section.DANGER, "shelter.due.papers", codename, since, path)
            .row(chronicle.root(), 1, GRAVE));
  }
}
