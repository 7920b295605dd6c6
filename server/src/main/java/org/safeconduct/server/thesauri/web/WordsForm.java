package org.safeconduct.server.thesauri.web;

/// A term for one inquiry.
///
/// @param id drawn with the form
/// @param list a [org.safeconduct.server.thesauri.Vocabulary]
/// @param under as typed: a word or a code of that list
/// @param chosen the code of what was offered; it counts before what was typed
public record WordsForm(String id, String list, String under, String chosen, String word) {
  String wider() {
    return chosen.isEmpty() ? under : chosen;
  }

  @Override
  public String toString() {
    return "WordsForm[" + id + "]";
  }
}
