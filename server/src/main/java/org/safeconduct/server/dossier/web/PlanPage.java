package org.safeconduct.server.dossier.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// What may leave and what may not, before anything is made.
///
/// @param form of what may leave, to be posted on
public record PlanPage(
    ScopeId inquiry,
    PicksForm form,
    String recipient,
    String aim,
    List<Leaving> leaving,
    List<Staying> staying,
    List<FieldError> errors)
    implements Page {

  public record Leaving(String what, String detail) {}

  /// @param path where it can be looked at, and the person's terms changed
  public record Staying(String what, String why, String whom, String path) {}

  @Override
  public String template() {
    return "dossier/plan";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
