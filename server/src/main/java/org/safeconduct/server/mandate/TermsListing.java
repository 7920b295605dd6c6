package org.safeconduct.server.mandate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Component;

/// What is due about terms: a basis that ends, a minor who is to be asked again when they are grown
/// up, and a person who has to be told what was sent.
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
        rows.add(row(chronicle, terms, Section.BASIS, "basis-ends", until, rows.size()));
      }
    }
    Minor minor = terms.minor();
    if (minor != null && !terms.askedSince(minor)) {
      LocalDate on = minor.eighteen();
      rows.add(row(chronicle, terms, Section.BASIS, "ask-at-eighteen", on, rows.size()));
    }
    for (Basis basis : terms.toTell()) {
      LocalDate since = basis.grounded().since().atZone(ZoneOffset.UTC).toLocalDate();
      rows.add(row(chronicle, terms, Section.TASK, "tell-the-person", since, rows.size()));
    }
    return rows.stream();
  }

  private static Row row(
      Chronicle chronicle, Terms terms, Section section, String what, LocalDate on, int no) {
    String number = terms.number().map(WitnessNumber::toString).orElse("");
    String inquiry = terms.inquiry().map(ScopeId::toString).orElse("");
    String path = "/inquiries/" + inquiry + "/terms/" + chronicle.scope();
    return DueRow.of("mandate.due." + what, number, new Due(on, ZoneOffset.UTC), path)
        .under(section)
        .row(chronicle.root(), no, section == Section.BASIS ? SOON : GRAVE)
        .withRefs(inquiry.isEmpty() ? List.of() : List.of(inquiry));
  }
}
