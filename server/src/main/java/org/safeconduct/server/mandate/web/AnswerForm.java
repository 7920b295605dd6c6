package org.safeconduct.server.mandate.web;

/// One press of a consent that is taken together.
///
/// @param question its place, from 0
/// @param answer `YES`, `NO` or `NOT_NOW`
/// @param words what the person understood, in their own words
record AnswerForm(String seen, String question, String answer, String words) {
  @Override
  public String toString() {
    return "AnswerForm[]";
  }
}
