package org.safeconduct.server.casework.web;

/// Why something is taken back or to be destroyed.
public record LineForm(String seen, String reason) {
  @Override
  public String toString() {
    return "LineForm";
  }
}
