package org.safeconduct.server.inbox.web;

/// What is decided about a request, as typed: each step uses some of it.
///
/// @param words why
/// @param answer what the person is told
/// @param to a member, or a team
public record StepForm(
    String seen, String words, String day, String to, String through, String answer) {
  static StepForm blank(String seen) {
    return new StepForm(seen, "", "", "", "", "");
  }

  @Override
  public String toString() {
    return "StepForm";
  }
}
