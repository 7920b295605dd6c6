package org.safeconduct.server.figures;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;

/// What happens to figures. It lies in the organisation's scope, where every member can read it:
/// nothing of it is secret.
public sealed interface FiguresFact extends Fact {

  /// A table went out to everybody, for ever, and with it these words.
  ///
  /// @param about which people are counted
  /// @param asOf the day whose state it shows
  /// @param until the last day that is told of
  /// @param threshold fewer were not said
  /// @param slack by how much a figure may be off: 0, or for a rounded table its base − 1 or more
  /// @param by the dimensions, in the order of `figures`
  /// @param figures all of them with all totals as in docs/spec/figures-history.md; 0 where hidden
  /// @param hidden the places of those that were not said
  /// @param said the statement, by paragraphs
  /// @param unsaid what it does not say, by paragraphs
  @FactType("figures-published/1")
  record FiguresPublished(
      String about,
      LocalDate asOf,
      LocalDate until,
      long threshold,
      long slack,
      List<By> by,
      List<Long> figures,
      List<Integer> hidden,
      Language language,
      List<String> said,
      List<String> unsaid)
      implements FiguresFact {
    public FiguresPublished {
      by = List.copyOf(by);
      figures = List.copyOf(figures);
      hidden = List.copyOf(hidden);
      said = List.copyOf(said);
      unsaid = List.copyOf(unsaid);
    }

    @Override
    public String toString() {
      return "FiguresPublished[" + asOf + "]";
    }
  }

  /// A dimension of a table.
  record By(String name, List<String> levels) {
    public By {
      levels = List.copyOf(levels);
    }
  }
}
