package org.safeconduct.server.source.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.Figure;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.Stance;

/// Reads a [StatementForm]; what was read means nothing while there are errors.
final class TypedStatement {
  private TypedStatement() {}

  static StatementRecorded read(StatementForm form, Typed typed) {
    @Nullable LocalDate embargo = typed.dayIfAny("embargo", form.embargo()).orElse(null);
    List<SubjectId> disputes = new ArrayList<>();
    for (String other : form.disputes()) {
      SubjectId id = link("disputes", other, typed);
      if (id != null) disputes.add(id);
    }
    return new StatementRecorded(
        typed.date("saidOn", form.saidOn()),
        typed.needed("speaker", form.speaker()),
        typed.needed("carriedBy", form.carriedBy()),
        language(form, typed),
        new Attribution(
            typed.term("terms", Attribution.Terms.class, form.terms()),
            typed.term("form", Attribution.Form.class, form.form()),
            embargo),
        typed.neededWords("claim", form.claim()),
        typed.term("stance", Stance.class, form.stance()),
        link("origin", form.origin(), typed),
        link("corrects", form.corrects(), typed),
        disputes,
        figure(form, typed),
        null);
  }

  private static @Nullable Language language(StatementForm form, Typed typed) {
    if (form.language().isBlank()) return null;
    return typed.chosen("language", Language::new, form.language().strip()).orElse(null);
  }

  private static @Nullable SubjectId link(String field, String id, Typed typed) {
    if (id.isEmpty()) return null;
    return typed.chosen(field, SubjectId::parse, id).orElse(null);
  }

  private static @Nullable Figure figure(StatementForm form, Typed typed) {
    if (form.figure().isEmpty() && form.figureOf().isEmpty()) return null;
    String what = typed.needed("figureOf", form.figureOf());
    try {
      return new Figure(what, Long.parseLong(form.figure()), !form.atLeast().isEmpty());
    } catch (NumberFormatException e) {
      typed.wrong("figure", "source.wrong.number");
      return null;
    }
  }
}
