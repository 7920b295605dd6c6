package org.safeconduct.server.shelter.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.FieldError;

/// What a page without fields of its own says when somebody else was faster.
final class Answers {
  private Answers() {}

  static List<FieldError> wrong(List<FieldError> errors, Narrator.Since since) {
    return since.isConflict() ? List.of(FieldError.at("", "shelter.refuse.meanwhile")) : errors;
  }
}
