package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// What each act of an inquiry rests on, and what rests on each source.
///
/// @param silent how many acts nothing speaks of
public record CorroborationPage(
    ScopeId inquiry, String inquiryTitle, List<Row> rows, List<Carries> carries, int silent)
    implements Page {
  public CorroborationPage {
    rows = List.copyOf(rows);
    carries = List.copyOf(carries);
  }

  public record Row(Said.Line line, List<Rests.Side> sides) {}

  /// A source, and the acts that rest on it.
  ///
  /// @param id of its subject, as the place on this page
  public record Carries(String id, Said.Link source, List<Carried> acts) {}

  /// @param alone nothing else carries it
  public record Carried(Said.Line line, boolean alone) {}

  @Override
  public String template() {
    return "events/corroboration";
  }
}
