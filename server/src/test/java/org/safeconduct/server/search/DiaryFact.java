package org.safeconduct.server.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.ScopeKind;

/// A family of facts for tests of search: somebody's name and something said of them.
sealed interface DiaryFact extends Fact {
  FactBook BOOK = FactBook.of(DiaryFact.class);

  @FactType("diary-noted/1")
  record DiaryNoted(String name, String words) implements DiaryFact {}

  /// One row for each entry.
  record DiaryListing(ScopeKind scope) implements Listing {
    @Override
    public Stream<Row> rows(Chronicle chronicle) {
      return chronicle.live(DiaryFact.class).stream().map(DiaryListing::row);
    }

    private static Row row(Told<DiaryFact> told) {
      return switch (told.fact()) {
        case DiaryNoted(String name, String words) ->
            Row.of(told.subject(), "diary", "open", name, Map.of("name", name))
                .withNo((int) told.ref().seq())
                .withNames(List.of(name))
                .withText(List.of(words));
      };
    }
  }
}
