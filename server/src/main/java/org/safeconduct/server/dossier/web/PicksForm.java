package org.safeconduct.server.dossier.web;

import java.util.List;

/// What was picked, for whom, for what.
///
/// @param paragraphs `subject_….2`: an account and a paragraph of it, counted from 0
public record PicksForm(
    String id,
    String recipientKind,
    String office,
    String aim,
    List<String> paragraphs,
    List<String> statements,
    List<String> exhibits) {
  @Override
  public String toString() {
    return "PicksForm[" + id + "]";
  }
}
