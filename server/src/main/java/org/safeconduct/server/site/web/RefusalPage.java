package org.safeconduct.server.site.web;

import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// A *no* with its reason, where no form could say it.
public record RefusalPage(FieldError why, int status) implements Page {
  static RefusalPage of(Refusal refusal) {
    return new RefusalPage(FieldError.of(refusal), 409);
  }

  @Override
  public String template() {
    return "site/refusal";
  }
}
