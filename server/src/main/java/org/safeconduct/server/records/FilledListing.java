package org.safeconduct.server.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `fields` for each act, source, … that has values in fields of the inquiry's own:
/// found by them, and opened where it stands.
@Component
public class FilledListing implements Listing {
  private static final int SHOWN = 160;
  private static final int NUMBER = 70;

  private final List<Held> holders;

  public FilledListing(List<Held> holders) {
    this.holders = List.copyOf(holders);
  }

  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(chronicle, subject -> row(subject).stream());
  }

  private Optional<Row> row(Chronicle subject) {
    Optional<Filled> filled = Filled.of(subject);
    Optional<Held> held =
        holders.stream().filter(h -> filled.isPresent() && h.in(subject).isPresent()).findFirst();
    return held.map(h -> row(subject, filled.orElseThrow(), h.holder()));
  }

  private static Row row(Chronicle subject, Filled filled, Holder holder) {
    List<String> text = Texts.of(List.of(), filled.values());
    String said = String.join(" · ", text);
    String shown =
        said.codePointCount(0, said.length()) <= SHOWN
            ? said
            : said.substring(0, said.offsetByCodePoints(0, SHOWN)) + "…";
    return Row.of(
            subject.entries().getFirst().subject(),
            "fields",
            holder.word(),
            said,
            Map.of("shelf", holder.shelf(), "said", shown))
        .withNo(NUMBER)
        .withRefs(Texts.refs(filled.kind(), filled.values()))
        .withText(text);
  }
}
