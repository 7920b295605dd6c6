package org.safeconduct.server.inbox.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// One step of a request, to be decided.
///
/// @param step `assign`, `wait`, `pass-on`, `cannot-help`, `set-aside`, `again`
/// @param to whom it may go, where the step has somebody
public record StepPage(
    String path,
    String label,
    String step,
    StepForm form,
    List<Choice> to,
    List<Choice> through,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public StepPage {
    to = List.copyOf(to);
    through = List.copyOf(through);
    errors = List.copyOf(errors);
    if (since.isConflict()) {
      form =
          new StepForm(
              since.seen().toString(),
              form.words(),
              form.day(),
              form.to(),
              form.through(),
              form.answer());
    }
  }

  public boolean is(String wanted) {
    return step.equals(wanted);
  }

  @Override
  public String template() {
    return "inbox/step";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
