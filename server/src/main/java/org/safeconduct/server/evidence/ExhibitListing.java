package org.safeconduct.server.evidence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `exhibit` for each exhibit.
@Component
public class ExhibitListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(
        chronicle, subject -> Exhibit.of(subject).map(ExhibitListing::row).stream());
  }

  private static Row row(Exhibit exhibit) {
    SubjectId witness = exhibit.acquisition().witness();
    return Row.of(
            exhibit.id(),
            "exhibit",
            exhibit.acquisition().origin().word(),
            exhibit.label(),
            Map.of(
                "label", exhibit.label(),
                "bytes", Long.toString(exhibit.bytes()),
                "digest", exhibit.digest(),
                "witness", witness == null ? "" : witness.toString()))
        .withRefs(witness == null ? List.of() : List.of(witness.toString()))
        .withText(List.of(exhibit.label(), exhibit.originalName(), exhibit.digest()));
  }
}
