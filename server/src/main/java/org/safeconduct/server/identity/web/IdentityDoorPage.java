package org.safeconduct.server.identity.web;

import org.safeconduct.server.site.Page;

/// Before an identity is shown: what showing it means.
public record IdentityDoorPage(String path, String codename) implements Page {
  @Override
  public String template() {
    return "identity/door";
  }
}
