package org.safeconduct.server.site.web;

import org.safeconduct.server.site.Page;

/// A defect of ours. Shows the incident's random name, nothing else.
public record BrokenPage(String incident) implements Page {
  @Override
  public String template() {
    return "site/broken";
  }

  @Override
  public int status() {
    return 500;
  }
}
