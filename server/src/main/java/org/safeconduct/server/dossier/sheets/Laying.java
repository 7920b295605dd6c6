package org.safeconduct.server.dossier.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

/// Lays a plan out as sheets. Pure.
public record Laying(Shelf shelf, InquiryPlan plan, Lexicon lexicon) {

  /// @param export id of what is being made
  /// @param title of the inquiry
  public Sheets sheets(SubjectId export, String title) {
    Numbers numbers = new Numbers(plan);
    LayingSpoken spoken = new LayingSpoken(shelf, numbers);
    LayingOwn own = new LayingOwn(shelf, plan, numbers);
    LayingEvents known = new LayingEvents(shelf.events(), numbers, this);
    Sheets.About about =
        new Sheets.About(
            Sheets.FORMAT,
            export.toString().substring(export.toString().indexOf('_') + 1),
            title,
            plan.recipient().office(),
            plan.aim().word());
    return new Sheets(
        List.of(about),
        each(What.SOURCE, spoken::source),
        each(What.STATEMENT, spoken::statement),
        each(What.ACCOUNT, spoken::account),
        all(What.ACCOUNT, spoken::paragraphs),
        all(What.ACCOUNT, spoken::corrections),
        all(What.ACCOUNT, spoken::translations),
        each(What.EXHIBIT, spoken::exhibit),
        each(What.EVENT, known::event),
        all(What.EVENT, known::links),
        all(What.EVENT, known::interventions),
        each(What.ACT, known::act),
        each(What.HARMED, known::harmed),
        each(What.ALLEGED, known::alleged),
        all(What.ACT, known::involvements),
        all(What.ALLEGED, known::commands),
        own.kinds(),
        own.fields(),
        own.choices(),
        own.labels(),
        each(What.ENTRY, own::entryRow),
        all(What.ENTRY, own::titles),
        own.values());
  }

  private <T> List<T> each(What what, Function<SubjectId, T> row) {
    return plan.leaving(what).stream().map(row).toList();
  }

  private <T> List<T> all(What what, Function<SubjectId, List<T>> rows) {
    List<T> all = new ArrayList<>();
    plan.leaving(what).forEach(id -> all.addAll(rows.apply(id)));
    return all;
  }

  @Nullable String word(@Nullable TermCode code) {
    return code == null ? null : lexicon.word(code, Locale.ENGLISH);
  }

  static @Nullable String text(@Nullable Object value) {
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
