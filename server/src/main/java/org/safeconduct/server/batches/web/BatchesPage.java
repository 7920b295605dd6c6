package org.safeconduct.server.batches.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// What was brought into an inquiry, newest first.
public record BatchesPage(
    ScopeId inquiry, String title, Listed listed, List<Line> lines, long total, long behind)
    implements Page {

  /// @param state the end of a message key
  public record Line(
      String path, String file, String rows, String mapping, String when, String state) {}

  public String path() {
    return "/inquiries/" + inquiry + "/batches";
  }

  @Override
  public String template() {
    return "batches/list";
  }
}
