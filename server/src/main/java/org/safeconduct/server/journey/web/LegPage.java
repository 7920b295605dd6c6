package org.safeconduct.server.journey.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journey.LegPlan;
import org.safeconduct.server.journey.LegStep;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// One leg, for those who need it.
///
/// @param journey where it is; empty for who may not open its casefile
/// @param against what stands against it now, for who may open the casefile; else empty
/// @param sign by when the next one is expected, in words; empty unless they are on the way
/// @param seers who sees it, and where it is taken from them; no path for oneself
public record LegPage(
    String path,
    String journey,
    String codename,
    Mark mark,
    String state,
    boolean missed,
    String against,
    String sign,
    LegPlan plan,
    String day,
    String firstSign,
    List<LegStep> possible,
    SignForm form,
    List<Seer> seers,
    List<Choice> others,
    List<Happened> course,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public LegPage {
    possible = List.copyOf(possible);
    seers = List.copyOf(seers);
    others = List.copyOf(others);
    course = List.copyOf(course);
    errors = List.copyOf(errors);
  }

  /// @param member the id that taking away sends; empty for oneself
  public record Seer(String name, String member) {}

  public boolean can(LegStep step) {
    return possible.contains(step);
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : form.seen();
  }

  @Override
  public String template() {
    return "journey/leg";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "LegPage";
  }
}
