package org.safeconduct.server.testimony.web;

/// An interview and the account given in it.
///
/// @param id drawn with the form
/// @param times one a line: what was said, and after `=` what was understood
public record AccountForm(
    String id,
    String witness,
    String on,
    String language,
    String interpreter,
    String present,
    String askedBefore,
    String kind,
    String words,
    String times) {
  @Override
  public String toString() {
    return "AccountForm[" + id + "]";
  }
}
