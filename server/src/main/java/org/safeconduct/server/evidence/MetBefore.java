package org.safeconduct.server.evidence;

import java.util.List;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Says where the same file was met before: among what this member may open, and nowhere else. What
/// others hold is not said, not even that they hold it.
@Service
public class MetBefore {
  private static final int MOST = 20;

  private final Search search;

  public MetBefore(Search search) {
    this.search = search;
  }

  /// Other exhibits with the same bytes, of this inquiry and others.
  public List<Found.Hit> of(Unlocked unlocked, ScopeId inquiry, Exhibit exhibit) {
    Query query = Query.list("exhibit").matching(exhibit.digest()).page(0, MOST);
    return search.find(unlocked, query, Purpose.WORK).hits().stream()
        .filter(hit -> exhibit.digest().equals(hit.row().shown().get("digest")))
        .filter(hit -> !(hit.scope().equals(inquiry) && hit.row().subject().equals(exhibit.id())))
        .toList();
  }
}
