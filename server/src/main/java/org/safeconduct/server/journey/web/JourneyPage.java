package org.safeconduct.server.journey.web;

import java.util.List;
import org.safeconduct.server.casework.Narrator;
import org.safeconduct.server.journey.JourneyStep;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// The journeys of a casefile: the one ahead, or the last one, and its follow-up.
///
/// @param path of the journey that is shown; of a new one where there is none
/// @param state message key; empty where no journey was planned
/// @param possible what can be done now
/// @param another where a further journey is planned; empty while one is ahead
/// @param legs that the reader may open
public record JourneyPage(
    String casefile,
    String codename,
    boolean closed,
    String path,
    JourneyForm form,
    Mark mark,
    String state,
    String day,
    List<JourneyStep> possible,
    List<LegLine> legs,
    List<Kept> followUps,
    List<Choice> countries,
    String another,
    List<FieldError> errors,
    Narrator.Since since)
    implements Page {
  public JourneyPage {
    possible = List.copyOf(possible);
    legs = List.copyOf(legs);
    followUps = List.copyOf(followUps);
    countries = List.copyOf(countries);
    errors = List.copyOf(errors);
  }

  /// @param path where it is kept; empty where it is
  /// @param words as it was kept
  public record Kept(
      String path, Mark mark, String what, String day, boolean late, List<String> words) {
    public Kept {
      words = List.copyOf(words);
    }
  }

  public String seen() {
    return since.isConflict() ? since.seen().toString() : form.seen();
  }

  public boolean can(JourneyStep step) {
    return !closed && possible.contains(step);
  }

  @Override
  public String template() {
    return "journey/journey";
  }

  @Override
  public int status() {
    if (since.isConflict()) return 409;
    return errors.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "JourneyPage";
  }
}
