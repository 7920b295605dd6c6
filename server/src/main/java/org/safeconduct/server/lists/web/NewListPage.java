package org.safeconduct.server.lists.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

public record NewListPage(ScopeId inquiry, NewListForm form, List<FieldError> errors)
    implements Page {
  public String path() {
    return "/inquiries/" + inquiry + "/lists";
  }

  @Override
  public String template() {
    return "lists/new";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
