package org.safeconduct.server.passage.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.passage.Step;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The form of one step.
///
/// @param back where it came from
/// @param about which application: country and route, or the codename for a new one
/// @param action where it is sent
public record StepPage(
    Step step,
    String back,
    String about,
    String action,
    StepForm form,
    Map<String, List<Choice>> choices,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public StepPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  StepPage again(List<FieldError> wrong, Narrator.Since others) {
    return new StepPage(step, back, about, action, form, choices, wrong, others);
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : form.seen();
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  public String title() {
    return step == Step.HEAR && !form.word().isEmpty()
        ? "passage.step.hear-better"
        : StepForm.title(step);
  }

  @Override
  public String template() {
    return "passage/step";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
