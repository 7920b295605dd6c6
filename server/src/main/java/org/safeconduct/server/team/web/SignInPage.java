package org.safeconduct.server.team.web;

import java.util.List;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Sign-in. Never fills in who was here before.
///
/// @param to where to go afterwards
/// @param kept a form was just kept and will be offered
public record SignInPage(String handle, String to, boolean kept, List<FieldError> errors)
    implements Page {
  public SignInPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String template() {
    return "team/sign-in";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "SignInPage";
  }
}
