package org.safeconduct.server.mandate.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

public record NewWitnessPage(ScopeId inquiry, NewWitnessForm form, List<FieldError> errors)
    implements Page {
  @Override
  public String template() {
    return "mandate/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
