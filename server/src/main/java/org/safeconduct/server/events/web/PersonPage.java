package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Somebody harmed, or somebody of whom it is said that they did it.
///
/// @param kind message key
/// @param code the counting unit, or what an alleged perpetrator is
/// @param records joined into this person
/// @param others of the same kind, to be joined with
/// @param over who commanded them, `under` whom they commanded: of alleged perpetrators alone
public record PersonPage(
    ScopeId inquiry,
    String id,
    String seen,
    String title,
    String kind,
    String code,
    boolean alleged,
    List<Said.Line> acts,
    List<Joined> records,
    List<Choice> others,
    List<Step> over,
    List<Step> under,
    PersonForm form,
    List<FieldError> errors)
    implements Page {

  /// One step in the chain of command.
  public record Step(Said.Link who, String during, String basis) {}

  /// A record joined with another.
  public record Joined(String one, String label, String other, String otherLabel, String seen) {}

  public String path() {
    return "/inquiries/" + inquiry + "/people/" + id;
  }

  @Override
  public String template() {
    return "events/person";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
