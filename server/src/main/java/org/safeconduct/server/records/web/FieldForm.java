package org.safeconduct.server.records.web;

import java.util.List;

/// What somebody types about a kind or one of its fields.
///
/// @param seen what the sender had seen
/// @param label one text for each language of the kind, in their order; so `hint`
/// @param choices one a line, in the first language
/// @param languages tags of the kind's languages; more of them may be added
public record FieldForm(
    String seen,
    String kind,
    String needed,
    List<String> label,
    List<String> hint,
    String choices,
    String target,
    String languages,
    String reason) {
  @Override
  public String toString() {
    return "FieldForm[]";
  }
}
