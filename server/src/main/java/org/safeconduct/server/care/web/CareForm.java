package org.safeconduct.server.care.web;

/// A need or a finding, as typed.
public record CareForm(
    String id, String seen, String need, String kind, String by, String on, String words) {
  @Override
  public String toString() {
    return "CareForm";
  }
}
