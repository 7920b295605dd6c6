package org.safeconduct.server.thesauri;

import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;

/// What happens to words; codes never change.
public sealed interface ThesauriFact extends Fact {

  /// In the organisation's scope: from now on this is the word for a code in this language.
  ///
  /// @param word empty: the word that ships is shown again
  @FactType("term-reworded/1")
  record TermReworded(TermCode code, Language language, String word) implements ThesauriFact {}

  /// In an inquiry, on a subject of its own: a term that no list has.
  ///
  /// @param under the broader term it stands below
  @FactType("local-term-added/1")
  record LocalTermAdded(TermCode under, String word) implements ThesauriFact {}
}
