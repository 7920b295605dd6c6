package org.safeconduct.server.casework;

import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// A doubt whether somebody is in their own hands stands as danger from when it came up until it is
/// gone.
@Service
class VerificationListing implements Listing {
  private static final int NO = 20;
  private static final int GRAVE = 70;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Casework casework = Casework.of(chronicle);
    if (casework.casefile() instanceof Casefile.Closed) return Stream.empty();
    return Verification.of(chronicle).doubt().stream()
        .map(told -> {
          String path = "/casefiles/" + chronicle.scope() + "/verification";
          return DueRow.since(
                  Section.DANGER, "casework.due.own-hands", casework.codename(), told.at(), path)
              .by(casework.worker().orElse(null))
              .row(chronicle.root(), NO, GRAVE);
        });
  }
}
