package org.safeconduct.server.events.web;

/// Why something is taken back.
public record BackForm(String seen, String reason) {
  @Override
  public String toString() {
    return "BackForm[]";
  }
}
