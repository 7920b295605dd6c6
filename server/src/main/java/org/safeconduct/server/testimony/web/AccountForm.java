package org.safeconduct.server.testimony.web;

import java.util.List;

/// An interview and the account given in it.
///
/// @param id drawn with the form
/// @param interpreting `accepted`, `declared`
/// @param why why somebody is asked who has told before
/// @param matters what the account is about
/// @param prompts the questions that were shown, in their order; `answers` stand beside them, empty
///   where one was left out
/// @param words told freely, before any question
/// @param times one a line: what was said, and after `=` what was understood
public record AccountForm(
    String id,
    String witness,
    String on,
    String language,
    String interpreter,
    List<String> interpreting,
    String present,
    String where,
    String how,
    String breaks,
    String askedBefore,
    String why,
    String contact,
    String kind,
    List<String> matters,
    String words,
    List<String> prompts,
    List<String> answers,
    String times) {

  static AccountForm blank(String id, String witness, String kind, List<String> matters) {
    return new AccountForm(
        id, witness, "", "", "", List.of(), "", "", "", "", "", "", "", kind, matters, "",
        List.of(), List.of(), "");
  }

  /// What was answered to a question, as typed.
  String answer(String prompt) {
    int at = prompts.indexOf(prompt);
    return at >= 0 && at < answers.size() ? answers.get(at) : "";
  }

  @Override
  public String toString() {
    return "AccountForm[" + id + "]";
  }
}
