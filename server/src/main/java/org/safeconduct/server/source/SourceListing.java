package org.safeconduct.server.source;

import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `source` for each source.
@Component
public class SourceListing implements Listing {
  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, subject -> Source.of(subject).map(SourceListing::row).stream());
  }

  private static Row row(Source source) {
    String letter = source.grade() == null ? "" : source.grade().reliability().letter();
    return Row.of(
            source.id(),
            "source",
            source.kind().word(),
            source.name(),
            Map.of("name", source.name(), "kind", source.kind().word(), "letter", letter))
        .withText(Stream.concat(Stream.of(source.name()), source.remark().stream()).toList());
  }
}
