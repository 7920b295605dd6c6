package org.safeconduct.server.source.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.Stance;

public record NewStatementPage(
    ScopeId inquiry, StatementForm form, List<Choice> others, List<FieldError> errors)
    implements Page {
  public List<Choice> terms(Here here) {
    return Choice.of(here, Attribution.Terms.class, "source.terms");
  }

  public List<Choice> forms(Here here) {
    return Choice.of(here, Attribution.Form.class, "source.form");
  }

  public List<Choice> stances(Here here) {
    return Choice.of(here, Stance.class, "source.stance");
  }

  @Override
  public String template() {
    return "source/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
