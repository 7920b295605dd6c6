package org.safeconduct.server.casework.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// A form about a casefile.
///
/// @param template of the form
/// @param path the casefile's address
/// @param seen what the form carries along, so that a conflict is noticed
/// @param past what happened before, newest first, where it helps to decide
public record FormPage<F>(
    String template,
    String path,
    String codename,
    String seen,
    F form,
    Map<String, List<Choice>> choices,
    List<Happened> past,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public FormPage {
    choices = Map.copyOf(choices);
    past = List.copyOf(past);
    errors = List.copyOf(errors);
    if (since.isConflict()) seen = since.seen().toString();
  }

  static <F> FormPage<F> of(String template, String path, String codename, String seen, F form) {
    return new FormPage<>(
        template,
        path,
        codename,
        seen,
        form,
        Map.of(),
        List.of(),
        List.of(),
        Narrator.Since.NOTHING);
  }

  FormPage<F> choosing(Map<String, List<Choice>> from) {
    return new FormPage<>(template, path, codename, seen, form, from, past, errors, since);
  }

  FormPage<F> after(List<Happened> before) {
    return new FormPage<>(template, path, codename, seen, form, choices, before, errors, since);
  }

  FormPage<F> again(List<FieldError> wrong, Narrator.Since others) {
    return new FormPage<>(template, path, codename, seen, form, choices, past, wrong, others);
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
