package org.safeconduct.server.route;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

/// What is due about documents: that one ends, and some months before that it has to be renewed.
@Service
public class PaperListing implements Listing {
  /// A new passport takes so long, and many borders ask for half a year that is left.
  static final int RENEW_MONTHS = 9;

  private static final int ENDS = 40;
  private static final int RENEW = 15;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Papers papers = Papers.of(chronicle);
    if (papers.held().isEmpty()) return Stream.empty();
    Casework casework = Casework.of(chronicle);
    if (casework.casefile() instanceof Casefile.Closed) return Stream.empty();
    String path = "/casefiles/" + chronicle.scope() + "/papers";
    return papers.held().stream()
        .flatMap(paper ->
            paper.expires().stream().flatMap(day -> due(paper, day, casework.codename(), path)));
  }

  private static Stream<Row> due(HeldPaper paper, LocalDate day, String codename, String path) {
    Row ends =
        DueRow.of("route.due.paper-ends." + paper.kind().word(), codename, on(day), path)
            .under(Section.CLOCK)
            .row(paper.id(), 1, ENDS);
    Row renew =
        DueRow.of("route.due.paper-renew", codename, on(day.minusMonths(RENEW_MONTHS)), path)
            .row(paper.id(), 2, RENEW);
    return switch (paper.kind()) {
      case PASSPORT, TRAVEL_DOCUMENT -> Stream.of(ends, renew);
      case VISA, EXIT_PERMIT, INTERNAL_PASSPORT, IDENTITY_CARD, RESIDENCE_PERMIT -> Stream.of(ends);
    };
  }

  private static Due on(LocalDate day) {
    return new Due(day, ZoneOffset.UTC);
  }
}
