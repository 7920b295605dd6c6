package org.safeconduct.server.passage.web;

import java.util.List;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Applications of all casefiles, grouped.
///
/// @param by the word of what they are grouped by
/// @param all how many there are; the board shows the first of them
public record BoardPage(String by, List<Group> groups, long shown, long all, long behind)
    implements Page {
  public BoardPage {
    groups = List.copyOf(groups);
  }

  /// @param name of the person, route, country or month; empty where there is none
  public record Group(String name, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  public record Line(
      String path,
      String codename,
      String country,
      String route,
      Mark mark,
      String state,
      String due) {}

  public static List<String> boards() {
    return List.of("person", "route", "country", "deadline");
  }

  @Override
  public String template() {
    return "passage/board";
  }
}
