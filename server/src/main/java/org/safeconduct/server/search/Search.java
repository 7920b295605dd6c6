package org.safeconduct.server.search;

import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Lists, boards, today and the search box: rows straight from the sealed indexes of the audiences
/// that the member belongs to. Opens no body.
@Service
public class Search {

  /// Takes in what was just written (300 ms at most), asks every index the member may open, writes
  /// one visit naming the scopes whose content it showed.
  public Found find(Unlocked unlocked, Query query, Purpose purpose) {
    throw new IllegalStateException("being built");
  }
}
