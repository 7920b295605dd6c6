package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.events.Bearing;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// One act: who is said to have done what to whom, and what that rests on.
public record ActPage(
    ScopeId inquiry,
    String seen,
    Said.Line line,
    Said.Link event,
    List<String> above,
    Known known,
    List<Part> parts,
    List<Rests.Side> rests,
    Choices choices,
    OwnFields own,
    InvolveForm involve,
    BearForm bear,
    List<FieldError> errors)
    implements Page {

  /// @param exact the place as it was recorded; `line.where` is what a list or a map shows of it
  /// @param harmed how those harmed were left
  public record Known(
      String exact,
      String floor,
      String methods,
      String harmed,
      String reason,
      List<String> told) {}

  /// Somebody's part in it.
  public record Part(Said.Link who, String degree, String status) {}

  public record Choices(
      List<Choice> people, List<Choice> degrees, List<Choice> statuses, List<Choice> sources) {}

  public List<Choice> bearings(Here here) {
    return Choice.of(here, Bearing.class, "events.bearing");
  }

  @Override
  public String template() {
    return "events/act";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
