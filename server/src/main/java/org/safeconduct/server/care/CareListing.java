package org.safeconduct.server.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.care.CareFact.CareOpened;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row that points to the casefile and says nothing: by it the care scope is found. No finding
/// is in any index.
@Service
public class CareListing implements Listing {
  public static final String KIND = "care";

  @Override
  public ScopeKind scope() {
    return ScopeKind.CARE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return chronicle.live(CareOpened.class).stream()
        .limit(1)
        .map(told ->
            Row.of(chronicle.root(), KIND, "", "", Map.of())
                .withRefs(List.of(told.fact().casefile().toString())));
  }
}
