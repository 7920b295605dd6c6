package org.safeconduct.server.inquiry;

import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `inquiry` for each inquiry.
@Component
public class InquiryListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Chronicle root = chronicle.about(chronicle.root());
    if (root.live(InquiryFact.class).isEmpty()) return Stream.empty();
    Inquiry inquiry = Inquiry.of(root);
    Row row =
        Row.of(
                chronicle.root(),
                "inquiry",
                inquiry.state().word(),
                inquiry.title(),
                Map.of(
                    "title",
                    inquiry.title(),
                    "period",
                    inquiry.period() == null ? "" : inquiry.period().toString()))
            .withText(
                Stream.concat(Stream.of(inquiry.title()), inquiry.question().stream()).toList());
    return Stream.of(inquiry.period() == null ? row : row.during(inquiry.period()));
  }
}
