package org.safeconduct.server.inbox.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The short form, filled in by a member for somebody else.
public record AskedPage(AskedForm form, Map<String, List<Choice>> choices, List<FieldError> errors)
    implements Page {
  public AskedPage {
    choices = Map.copyOf(choices);
    errors = List.copyOf(errors);
  }

  public List<Choice> choices(String of) {
    return choices.getOrDefault(of, List.of());
  }

  @Override
  public String template() {
    return "inbox/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
