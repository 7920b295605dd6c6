package org.safeconduct.server.journey.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The form of a leg.
///
/// @param fresh it is a new one: to whom it is shown is chosen with it
public record LegFormPage(
    String back,
    String codename,
    String action,
    boolean fresh,
    LegForm form,
    Map<String, List<Choice>> choices,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public LegFormPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  LegFormPage again(List<FieldError> wrong, Narrator.Since others) {
    return new LegFormPage(back, codename, action, fresh, form, choices, wrong, others);
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : form.seen();
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public String template() {
    return "journey/plan";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
