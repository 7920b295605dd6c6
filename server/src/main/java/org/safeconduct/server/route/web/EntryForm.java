package org.safeconduct.server.route.web;

import org.safeconduct.server.journal.Seen;

/// What a form about one thing found out about a route sent; each entry uses some of it.
public record EntryForm(
    String seen,
    String on,
    String standing,
    String places,
    String used,
    String said,
    String words) {
  static EntryForm fresh(Seen seen, String today) {
    return new EntryForm(seen.toString(), today, "", "", "", "", "");
  }

  @Override
  public String toString() {
    return "EntryForm";
  }
}
