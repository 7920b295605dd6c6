package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// One act: who is said to have done what to whom.
///
/// @param harmed how those harmed were left
/// @param exact the place as it was recorded; `line.where` is what a list or a map shows of it
public record ActPage(
    ScopeId inquiry,
    String seen,
    Said.Line line,
    Said.Link event,
    List<String> above,
    String exact,
    String floor,
    String methods,
    String harmed,
    String reason,
    List<String> told,
    List<Part> parts,
    List<Choice> people,
    List<Choice> degrees,
    List<Choice> statuses,
    InvolveForm form,
    List<FieldError> errors)
    implements Page {

  /// Somebody's part in it.
  public record Part(Said.Link who, String degree, String status) {}

  @Override
  public String template() {
    return "events/act";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
