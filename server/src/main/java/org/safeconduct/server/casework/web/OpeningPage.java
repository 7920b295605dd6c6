package org.safeconduct.server.casework.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// The form for a new casefile.
public record OpeningPage(
    OpeningForm form, List<Choice> homes, List<Choice> readers, List<FieldError> errors)
    implements Page {
  @Override
  public String template() {
    return "casework/opening";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
