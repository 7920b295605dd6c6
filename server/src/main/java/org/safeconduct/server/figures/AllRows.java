package org.safeconduct.server.figures;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;

/// All rows that a question finds among what one member may open, page by page; each page is a
/// visit in the trail. Remembers whether the index was behind: then a figure of these rows is none.
final class AllRows {
  /// More people than an organisation has.
  static final int MOST = 20_000;

  private static final int PAGE = 200;
  private static final Purpose REVIEW = new Purpose(Purpose.Code.REVIEW, Purpose.Surface.LIST);

  private final Search search;
  private final Unlocked unlocked;
  private long behind;

  AllRows(Search search, Unlocked unlocked) {
    this.search = search;
    this.unlocked = unlocked;
  }

  /// @throws IllegalStateException if there are more than can be counted whole: a figure of a part
  ///   would be taken for one of all
  List<Found.Hit> of(Query query) {
    List<Found.Hit> hits = new ArrayList<>();
    for (int from = 0; from < MOST; from += PAGE) {
      Found found = find(query.page(from, PAGE));
      hits.addAll(found.hits());
      if (from + PAGE >= found.total()) return hits;
    }
    throw new IllegalStateException("more than " + MOST + " rows");
  }

  /// The first rows, and how many there are.
  Found first(Query query, int most) {
    return find(query.page(0, most));
  }

  /// How many changes the index had yet to take in, at most.
  long behind() {
    return behind;
  }

  private Found find(Query query) {
    Found found = search.find(unlocked, query, REVIEW);
    behind = Math.max(behind, found.behind());
    return found;
  }
}
