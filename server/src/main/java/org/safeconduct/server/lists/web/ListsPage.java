package org.safeconduct.server.lists.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// The lists of an inquiry.
public record ListsPage(ScopeId inquiry, String title, boolean open, List<Line> lines)
    implements Page {
  public ListsPage {
    lines = List.copyOf(lines);
  }

  /// One list.
  public record Line(
      String path, String name, String source, int rows, boolean ready, boolean takenBack) {}

  public String path() {
    return "/inquiries/" + inquiry + "/lists";
  }

  @Override
  public String template() {
    return "lists/lists";
  }
}
