package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// The kinds of record of an inquiry: its own, and the fields that it added to others.
public record KindsPage(
    ScopeId inquiry, String title, List<Line> own, List<Line> added, List<Table> tables)
    implements Page {

  /// @param holder message key of what it belongs to
  public record Line(
      String path, String name, String holder, String fields, long entries, boolean over) {}

  /// A table that lies here to be read into a kind.
  public record Table(String path, String name, String rows) {}

  public String path() {
    return "/inquiries/" + inquiry + "/records";
  }

  @Override
  public String template() {
    return "records/kinds";
  }
}
