package org.safeconduct.server.inbox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inbox.TakenUpFact.RequestTakenUp;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row in a casefile that came from a request: it points back, so that who may open the
/// casefile finds it from the request.
@Service
class TakenUpListing implements Listing {
  static final String KIND = "taken-up";

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return chronicle.live(RequestTakenUp.class).stream()
        .map(told ->
            Row.of(told.subject(), KIND, "", "", Map.of())
                .withRefs(List.of(told.fact().request().toString())));
  }
}
