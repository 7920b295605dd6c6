package org.safeconduct.server.journey.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// One thing to be kept up after an arrival.
///
/// @param what its word
/// @param path where it is kept and set
public record FollowUpPage(
    String casefile,
    String codename,
    String what,
    String path,
    JourneyForm form,
    List<Choice> zones,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public FollowUpPage {
    zones = List.copyOf(zones);
    errors = List.copyOf(errors);
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : form.seen();
  }

  @Override
  public String template() {
    return "journey/followUp";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
