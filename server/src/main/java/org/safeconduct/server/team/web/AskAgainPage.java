package org.safeconduct.server.team.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Asks for the passphrase between a form and what it does; the form travels along, unseen.
public record AskAgainPage(String action, List<Field> fields, List<FieldError> errors)
    implements Page {
  private static final Set<String> OWN = Set.of(ReaskedArgument.FIELD, "_token");

  public AskAgainPage {
    fields = List.copyOf(fields);
    errors = List.copyOf(errors);
  }

  public record Field(String name, String value) {
    @Override
    public String toString() {
      return "Field[" + name + "]";
    }
  }

  static AskAgainPage of(HttpServletRequest request, List<FieldError> errors) {
    List<Field> fields = new ArrayList<>();
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> {
          if (OWN.contains(name)) return;
          for (String value : values) fields.add(new Field(name, value));
        });
    return new AskAgainPage(request.getRequestURI(), fields, errors);
  }

  @Override
  public String template() {
    return "team/ask-again";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "AskAgainPage[" + action + "]";
  }
}
