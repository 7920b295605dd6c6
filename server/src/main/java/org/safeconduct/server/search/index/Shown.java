package org.safeconduct.server.search.index;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;

/// A row as it came out of an index, with what the visit and the excerpts need.
///
/// @param passages none where nothing was typed that they could show
public record Shown(ScopeId scope, TeamId home, Row row, List<String> passages) {
  public Shown {
    passages = List.copyOf(passages);
  }

  public Shown with(List<String> found) {
    return new Shown(scope, home, row, found);
  }

  @Override
  public String toString() {
    return "Shown[" + row + "]";
  }
}
