package org.safeconduct.server.evidence.web;

import java.util.List;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

public record NewExhibitPage(
    ScopeId inquiry, ExhibitForm form, List<Choice> witnesses, List<FieldError> errors)
    implements Page {
  public List<Choice> origins(Here here) {
    return Choice.of(here, Acquisition.Origin.class, "evidence.origin");
  }

  @Override
  public String template() {
    return "evidence/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
