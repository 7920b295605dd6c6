package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Bringing a file: a table, or a form of another program.
public record BringPage(
    ScopeId inquiry, List<Choice> kinds, BringForm form, List<FieldError> errors) implements Page {
  public String path() {
    return "/inquiries/" + inquiry + "/records";
  }

  @Override
  public String template() {
    return "records/bring";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
