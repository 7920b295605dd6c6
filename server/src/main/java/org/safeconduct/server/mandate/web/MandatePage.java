package org.safeconduct.server.mandate.web;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

/// A mandate from outside: its number, and the press that reveals the person.
public record MandatePage(ScopeId mandate, String number) implements Page {
  public String who() {
    return "/mandates/" + mandate + "/who";
  }

  @Override
  public String template() {
    return "mandate/door";
  }
}
