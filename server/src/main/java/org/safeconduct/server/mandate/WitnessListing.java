package org.safeconduct.server.mandate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `witness` for each number of an inquiry.
@Component
public class WitnessListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, WitnessListing::row);
  }

  private static Stream<Row> row(Chronicle subject) {
    return Witnesses.of(subject).bySubject().entrySet().stream()
        .map(entry -> {
          String number = entry.getValue().number().toString();
          return Row.of(entry.getKey(), "witness", "", number, Map.of("number", number))
              .withRefs(List.of(entry.getValue().terms().toString()))
              .withText(List.of(number));
        });
  }
}
