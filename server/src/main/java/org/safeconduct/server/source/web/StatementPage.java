package org.safeconduct.server.source.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.Statement;
import org.safeconduct.server.source.web.StatementsPage.Line;

/// One statement, and what it is worth beside the others.
///
/// @param disputedOrigins how many independent origins stand behind what it is in dispute with
/// @param repeats those that only say it again
/// @param others what it can be tied to
public record StatementPage(
    ScopeId inquiry,
    Line line,
    Statement statement,
    String seen,
    List<Line> restsOn,
    List<Line> corrections,
    List<Line> corrected,
    List<Line> repeats,
    List<Line> disputed,
    int disputedOrigins,
    List<Choice> others,
    LinkForm form,
    List<FieldError> errors)
    implements Page {

  @Override
  public String template() {
    return "source/statement";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
