package org.safeconduct.server.identity.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The form by which parts of an identity are taken down.
public record IdentityFormPage(
    String path,
    String codename,
    IdentityForm form,
    Map<String, List<Choice>> choices,
    List<FieldError> errors)
    implements Page {
  public IdentityFormPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public String template() {
    return "identity/add";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
