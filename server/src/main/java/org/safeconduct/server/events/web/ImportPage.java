package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Bringing in a table of acts.
///
/// @param chosen the shipped mapping that was chosen
/// @param rows that are right, of a file that was looked at; -1 before
/// @param shown the first of them, as they would stand
/// @param wrong every cell that is not, as many as a page bears; `more` beyond them
public record ImportPage(
    ScopeId inquiry,
    List<Choice> mappings,
    String chosen,
    int rows,
    List<Preview> shown,
    List<ActFile.Wrong> wrong,
    int more,
    List<FieldError> errors)
    implements Page {

  /// One row as it would stand.
  public record Preview(
      int line,
      String key,
      String type,
      String when,
      String harmed,
      String alleged,
      String where) {}

  public String path() {
    return "/inquiries/" + inquiry + "/acts";
  }

  /// Whether to take it in is what comes next: it was looked at, and all of it is right.
  public boolean takes() {
    return rows > 0 && wrong.isEmpty();
  }

  @Override
  public String template() {
    return "events/bring";
  }

  @Override
  public int status() {
    return errors.isEmpty() && wrong.isEmpty() ? 200 : 422;
  }
}
