package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.Page;

/// Who is on duty in each team of the reader.
public record DutiesPage(List<Line> teams) implements Page {
  public DutiesPage {
    teams = List.copyOf(teams);
  }

  /// @param on who is on duty now; empty if nobody is
  public record Line(String team, String name, String on) {
    @Override
    public String toString() {
      return "Line[" + team + "]";
    }
  }

  @Override
  public String template() {
    return "team/duties";
  }
}
