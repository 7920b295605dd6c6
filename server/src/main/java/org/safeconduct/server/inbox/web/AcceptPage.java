package org.safeconduct.server.inbox.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A request, about to become a casefile.
public record AcceptPage(
    String path,
    String label,
    AcceptForm form,
    Map<String, List<Choice>> choices,
    List<FieldError> errors)
    implements Page {
  public AcceptPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public String template() {
    return "inbox/accept";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
