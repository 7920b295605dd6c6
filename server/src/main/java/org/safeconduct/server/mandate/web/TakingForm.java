package org.safeconduct.server.mandate.web;

import java.util.List;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.mandate.Pressure;
import org.safeconduct.server.mandate.ShownBy;
import org.safeconduct.server.mandate.Taking;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;

/// How a person was asked, as typed.
///
/// @param present others in the room, one a line
public record TakingForm(
    String formVersion,
    String language,
    String interpreter,
    String present,
    String shownBy,
    List<String> pressure) {

  Taking read(Typed typed) {
    return new Taking(
        typed.needed("formVersion", formVersion),
        language(typed),
        interpreter,
        present.lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
        typed.term("shownBy", ShownBy.class, shownBy),
        typed.terms(Pressure.class, pressure));
  }

  private Language language(Typed typed) {
    try {
      return new Language(language);
    } catch (IllegalArgumentException e) {
      typed.wrong("language", "site.typed.choose");
      return new Language("en");
    }
  }

  /// What may be chosen.
  public static final class Choices {
    private Choices() {}

    public static List<Choice> ways(Here here) {
      return Choice.of(here, ShownBy.class, "mandate.shown-by");
    }

    public static List<Choice> pressures(Here here) {
      return Choice.of(here, Pressure.class, "mandate.pressure");
    }
  }

  @Override
  public String toString() {
    return "TakingForm[]";
  }
}
