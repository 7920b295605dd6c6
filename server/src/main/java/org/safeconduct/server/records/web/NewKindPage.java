package org.safeconduct.server.records.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.Holder;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Making a kind of record, or the inquiry's own fields of another.
public record NewKindPage(ScopeId inquiry, NewKindForm form, List<FieldError> errors)
    implements Page {

  public List<Choice> holders(Here here) {
    return Choice.of(here, Holder.class, "records.holder");
  }

  public String path() {
    return "/inquiries/" + inquiry + "/records";
  }

  @Override
  public String template() {
    return "records/new-kind";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
