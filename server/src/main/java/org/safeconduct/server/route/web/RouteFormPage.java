package org.safeconduct.server.route.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A form about a route.
///
/// @param template of the form
/// @param back where the route, or the list, is
/// @param about the route in a few words; empty for a new one
/// @param action where it is sent
/// @param word which form it is, where a template shows several
public record RouteFormPage<F>(
    String template,
    String back,
    String about,
    String action,
    String word,
    String seen,
    F form,
    Map<String, List<Choice>> choices,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public RouteFormPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
    if (since.isConflict()) seen = since.seen().toString();
  }

  static <F> RouteFormPage<F> of(
      String template, String back, String about, String word, String seen, F form) {
    return new RouteFormPage<>(
        template,
        back,
        about,
        back + "/" + word,
        word,
        seen,
        form,
        Map.of(),
        List.of(),
        Narrator.Since.NOTHING);
  }

  RouteFormPage<F> choosing(Map<String, List<Choice>> from) {
    return new RouteFormPage<>(
        template, back, about, action, word, seen, form, from, errors, since);
  }

  RouteFormPage<F> again(List<FieldError> wrong, Narrator.Since others) {
    return new RouteFormPage<>(
        template, back, about, action, word, seen, form, choices, wrong, others);
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
