package org.safeconduct.server.inquiry.web;

public record ReasonForm(String seen, String reason) {
  @Override
  public String toString() {
    return "ReasonForm[]";
  }
}
