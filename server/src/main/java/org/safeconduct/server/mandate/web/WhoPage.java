package org.safeconduct.server.mandate.web;

import org.safeconduct.server.mandate.MandateFact.MandateOpened;
import org.safeconduct.server.site.Page;

/// Who a number is: shown once, after the passphrase was asked again.
public record WhoPage(MandateOpened mandate) implements Page {
  @Override
  public String template() {
    return "mandate/who";
  }

  @Override
  public String toString() {
    return "WhoPage[]";
  }
}
