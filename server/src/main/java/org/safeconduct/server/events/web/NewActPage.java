package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Who did what to whom, in one form.
///
/// @param types words to begin to type; `offered` what those typed could mean
/// @param questions lines that are like something here
public record NewActPage(
    ScopeId inquiry,
    ActForm form,
    List<Choice> events,
    List<String> types,
    List<Choice> offered,
    List<Choice> degrees,
    List<Choice> offices,
    List<Choice> statuses,
    List<Choice> sources,
    List<Question> questions,
    List<FieldError> errors)
    implements Page {

  public String path() {
    return "/inquiries/" + inquiry + "/acts";
  }

  public List<Choice> floors(Here here) {
    return Choice.of(here, Precision.class, "events.floor");
  }

  public List<Choice> countries(Here here) {
    return Choice.countries(here);
  }

  @Override
  public String template() {
    return "events/newAct";
  }

  @Override
  public int status() {
    return errors.isEmpty() && questions.isEmpty() ? 200 : 422;
  }
}
