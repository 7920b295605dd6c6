package org.safeconduct.server.shelter;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Finds scopes and subjects by the rows that the shelter's listings made of them.
@Service
class Rows {
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int PATIENCE = 50;
  private static final int MOST = 200;

  private final Search search;

  Rows(Search search) {
    this.search = search;
  }

  /// All of them. An index that is still taking in changes has not said all yet.
  List<Found.Hit> all(Unlocked unlocked, Query query) {
    Found found = search.find(unlocked, query.page(0, MOST), FIND);
    for (int i = 0; i < PATIENCE && found.behind() > 0; i++) {
      found = search.find(unlocked, query.page(0, MOST), FIND);
    }
    List<Found.Hit> hits = new ArrayList<>(found.hits());
    while (hits.size() < found.total()) {
      List<Found.Hit> more = search.find(unlocked, query.page(hits.size(), MOST), FIND).hits();
      if (more.isEmpty()) break;
      hits.addAll(more);
    }
    return hits;
  }
}
