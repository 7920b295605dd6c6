package org.safeconduct.server.testimony.web;

import java.util.List;

/// An interview and the account given in it.
///
/// @param id drawn with the form
/// @param interpreting `accepted`, `declared`
/// @param times one a line: what was said, and after `=` what was understood
public record AccountForm(
    String id,
    String witness,
    String on,
    String language,
    String interpreter,
    List<String> interpreting,
    String present,
    String askedBefore,
    String contact,
    String kind,
    String words,
    String times) {
  @Override
  public String toString() {
    return "AccountForm[" + id + "]";
  }
}
