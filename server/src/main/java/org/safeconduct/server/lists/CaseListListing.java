package org.safeconduct.server.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `case-list` for each list that was not taken back. Of what stands on a list
/// nothing is in any index.
@Component
public class CaseListListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, subject -> CaseList.of(subject).stream())
        .filter(CaseList::stands)
        .map(CaseListListing::row);
  }

  private static Row row(CaseList list) {
    return Row.of(
            list.id(),
            "case-list",
            list.isReady() ? "ready" : "brought",
            list.brought().name(),
            Map.of(
                "name", list.brought().name(),
                "source", list.brought().source(),
                "rows", Integer.toString(list.brought().rows())))
        .withText(List.of(list.brought().name(), list.brought().source()));
  }
}
