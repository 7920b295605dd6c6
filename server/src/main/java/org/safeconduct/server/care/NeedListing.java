package org.safeconduct.server.care;

import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row `need` for each need that stands, so that it is found by its words. Findings are in no
/// index.
@Service
public class NeedListing implements Listing {
  public static final String KIND = "need";

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    String codename = Casework.of(chronicle).codename();
    return Needs.of(chronicle).standing().stream()
        .map(told ->
            Row.of(
                    told.subject(),
                    KIND,
                    "",
                    codename,
                    Map.of("codename", codename, "need", told.fact().need().word()))
                .withText(told.fact().words()));
  }
}
