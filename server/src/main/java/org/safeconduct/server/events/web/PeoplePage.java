package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// Everybody that acts of an inquiry name, each person once, and which records may be one person.
public record PeoplePage(
    ScopeId inquiry, List<Line> harmed, List<Line> alleged, List<Pair> proposed, int more)
    implements Page {
  public record Line(Said.Link who, int acts) {}

  /// Two records that may be one person.
  ///
  /// @param seen of the first, where the decision is kept
  public record Pair(Said.Link one, Said.Link other, String otherId, String seen) {}

  @Override
  public String template() {
    return "events/people";
  }
}
