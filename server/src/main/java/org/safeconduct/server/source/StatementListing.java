package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Component;

/// One row of kind `statement` for each statement; it points to what it rests on, corrects,
/// supports and disputes, and to its sources.
@Component
public class StatementListing implements Listing {
  private static final int SHOWN = 240;

  @Override
  public ScopeKind scope() {
    return ScopeKind.INQUIRY;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Subjects.each(
        chronicle, subject -> Statement.of(subject).map(StatementListing::row).stream());
  }

  private static Row row(Statement statement) {
    List<String> refs = new ArrayList<>();
    Ties ties = statement.ties();
    if (ties.origin() != null) refs.add(ties.origin().toString());
    if (ties.corrects() != null) refs.add(ties.corrects().toString());
    Stream.of(ties.supports(), ties.against(), statement.sources())
        .flatMap(Set::stream)
        .map(SubjectId::toString)
        .forEach(refs::add);
    if (statement.row() != null) refs.add(statement.row().batch().toString());
    List<String> text = new ArrayList<>(statement.claim());
    text.add(statement.speaker());
    text.add(statement.carriedBy());
    return Row.of(
            statement.id(),
            "statement",
            statement.stance().word(),
            statement.saidOn().earliest().toString(),
            Map.of(
                "said", statement.saidOn().toString(),
                "speaker", statement.speaker(),
                "claim", shortened(String.join(" ", statement.claim())),
                "stance", statement.stance().word()))
        .withRefs(refs)
        .withText(text)
        .during(statement.saidOn());
  }

  private static String shortened(String claim) {
    if (claim.length() <= SHOWN) return claim;
    int cut = claim.offsetByCodePoints(0, claim.codePointCount(0, SHOWN));
    return claim.substring(0, cut) + "…";
  }
}
