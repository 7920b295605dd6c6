package org.safeconduct.server.search;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;

/// What a query found among what this member may open.
///
/// @param total how many rows match in all
/// @param behind how many changes the index has yet to take in (0 when it is up to date)
public record Found(List<Hit> hits, long total, long behind) {
  public Found {
    hits = List.copyOf(hits);
  }

  /// A row and the scope it lies in; `excerpts` are passages with the words found marked `⟦…⟧`.
  public record Hit(ScopeId scope, Row row, List<String> excerpts) {
    public Hit {
      excerpts = List.copyOf(excerpts);
    }
  }
}
