package org.safeconduct.server.inbox.web;

/// What is written on a request's own page: an answer, or what they said since.
///
/// @param lookAgain the day from which it is worth looking again
public record AnswerForm(String seen, String words, String through, String lookAgain, String came) {
  static AnswerForm blank(String seen) {
    return new AnswerForm(seen, "", "", "", "");
  }

  @Override
  public String toString() {
    return "AnswerForm";
  }
}
