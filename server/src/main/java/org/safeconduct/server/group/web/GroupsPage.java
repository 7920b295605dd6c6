package org.safeconduct.server.group.web;

import java.util.List;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Travel groups, one a line.
public record GroupsPage(Listed listed, List<Line> lines, long total, long behind) implements Page {
  public GroupsPage {
    lines = List.copyOf(lines);
  }

  /// @param travellers codenames
  public record Line(String path, String name, String travellers, Mark mark, String state) {
    static Line of(Found.Hit hit) {
      boolean empty = hit.row().state().equals("empty");
      return new Line(
          "/groups/" + hit.scope(),
          hit.row().shown().getOrDefault("name", ""),
          hit.row().shown().getOrDefault("travellers", ""),
          empty ? Mark.ENDED : Mark.OPEN,
          "group.state." + hit.row().state());
    }

    @Override
    public String toString() {
      return "Line[" + path + "]";
    }
  }

  static GroupsPage of(Listed listed, Found found) {
    return new GroupsPage(
        listed, found.hits().stream().map(Line::of).toList(), found.total(), found.behind());
  }

  @Override
  public String template() {
    return "group/groups";
  }
}
