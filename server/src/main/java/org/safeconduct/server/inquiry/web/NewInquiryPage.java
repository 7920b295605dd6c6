package org.safeconduct.server.inquiry.web;

import java.util.List;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

public record NewInquiryPage(NewInquiryForm form, List<Choice> teams, List<FieldError> errors)
    implements Page {
  @Override
  public String template() {
    return "inquiry/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
