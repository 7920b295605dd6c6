package org.safeconduct.server.casework.web;

/// What was checked of a person, as typed.
public record VerificationForm(
    String seen, String standing, String vouches, String checked, String open, String words) {
  @Override
  public String toString() {
    return "VerificationForm";
  }
}
