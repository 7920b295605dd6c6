package org.safeconduct.server.mandate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// What is due about terms: a basis that ends, and a person who has to be told what was sent.
@Component
public class TermsListing implements Listing {
  private static final int SOON = 1;
  private static final int GRAVE = 3;

  @Override
  public ScopeKind scope() {
    return ScopeKind.TERMS;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Terms terms = Terms.of(chronicle);
    if (terms.number().isEmpty()) return Stream.empty();
    List<Row> rows = new ArrayList<>();
    for (Basis basis : terms.bases()) {
      LocalDate until = basis.grounded().until();
      if (until != null && !terms.isWithdrawn(basis)) {
        rows.add(due(chronicle, terms, rows.size(), "basis-ends").due(until, SOON));
      }
    }
    for (Basis basis : terms.toTell()) {
      LocalDate since = basis.grounded().since().atZone(ZoneOffset.UTC).toLocalDate();
      rows.add(due(chronicle, terms, rows.size(), "tell-the-person").due(since, GRAVE));
    }
    return rows.stream();
  }

  private static Row due(Chronicle chronicle, Terms terms, int no, String what) {
    String number = terms.number().map(WitnessNumber::toString).orElse("");
    String inquiry = terms.inquiry().map(ScopeId::toString).orElse("");
    return Row.of(
            chronicle.root(),
            "due",
            what,
            number,
            Map.of(
                "what",
                "mandate.due." + what,
                "who",
                number,
                "path",
                "/inquiries/" + inquiry + "/terms/" + chronicle.scope()))
        .withNo(no)
        .withRefs(inquiry.isEmpty() ? List.of() : List.of(inquiry));
  }
}
