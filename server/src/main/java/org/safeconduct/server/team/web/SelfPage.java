package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Oneself.
public record SelfPage(
    String name, String handle, String roles, String teams, List<FieldError> errors)
    implements Page {
  public SelfPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String template() {
    return "team/self";
  }

  @Override
  public String toString() {
    return "SelfPage";
  }
}
