package org.safeconduct.server.shelter.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A form of the shelter.
///
/// @param form which fields it has: `ask`, `place`, …
/// @param title message key; a sentence under `title` + `.text` is shown where there is one
/// @param back where it came from
/// @param about what it is about: a codename, a place's name
/// @param action where it is sent
public record FormPage(
    String form,
    String title,
    String back,
    String about,
    String action,
    Fields fields,
    Map<String, List<Choice>> choices,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public FormPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  static FormPage of(String form, String back, String about, String action, Fields fields) {
    return new FormPage(
        form,
        "shelter.form." + form,
        back,
        about,
        action,
        fields,
        Map.of(),
        List.of(),
        Narrator.Since.NOTHING);
  }

  FormPage choosing(Map<String, List<Choice>> from) {
    return new FormPage(form, title, back, about, action, fields, from, errors, since);
  }

  FormPage again(List<FieldError> wrong, Narrator.Since others) {
    return new FormPage(form, title, back, about, action, fields, choices, wrong, others);
  }

  public String get(String name) {
    return fields.get(name);
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : fields.get("seen");
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public String template() {
    return "shelter/form";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "FormPage[" + form + "]";
  }
}
