package org.safeconduct.server.site.web;

import org.safeconduct.server.site.Page;

/// Not there, or not yours.
public record NotHerePage() implements Page {
  @Override
  public String template() {
    return "site/not-here";
  }

  @Override
  public int status() {
    return 404;
  }
}
