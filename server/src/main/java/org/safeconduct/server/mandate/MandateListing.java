package org.safeconduct.server.mandate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.mandate.MandateFact.MandateOpened;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `mandate`, in the indexes of custodians alone: they find a witness by name.
@Component
public class MandateListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.MANDATE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return chronicle.live(MandateOpened.class).stream()
        .limit(1)
        .map(told -> {
          MandateOpened mandate = told.fact();
          String number = mandate.number().toString();
          return Row.of(
                  chronicle.root(),
                  "mandate",
                  "",
                  number,
                  Map.of(
                      "number",
                      number,
                      "inquiry",
                      mandate.inquiry().toString(),
                      "terms",
                      mandate.terms().toString()))
              .withRefs(List.of(mandate.terms().toString(), mandate.inquiry().toString()))
              .withNames(List.of(mandate.person()));
        });
  }
}
