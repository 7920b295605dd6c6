package org.safeconduct.server.helpers.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.server.helpers.ConflictKind;
import org.safeconduct.server.helpers.HelpKind;
import org.safeconduct.server.helpers.HelperConflict;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.site.Typed;

/// Reads a helper from the form.
final class HelperReading {
  private HelperReading() {}

  static HelperListed listed(HelperForm form, Typed typed) {
    List<HelpKind> help = typed.terms(HelpKind.class, form.help());
    if (help.isEmpty()) typed.wrong("help", "site.typed.choose");
    return new HelperListed(
        typed.needed("pseudonym", form.pseudonym()),
        help,
        languages(form, typed),
        conflicts(form, typed),
        Paragraphs.of(form.words()));
  }

  /// Tags, with spaces or commas between them: `ru, ce`.
  private static List<Language> languages(HelperForm form, Typed typed) {
    List<Language> languages = new ArrayList<>();
    for (String tag : form.languages().split("[\\s,;]+", -1)) {
      if (tag.isEmpty()) continue;
      try {
        languages.add(new Language(tag));
      } catch (IllegalArgumentException e) {
        typed.wrong("languages", "helpers.refuse.language");
      }
    }
    return languages;
  }

  /// What was written about them belongs to each that was ticked.
  private static List<HelperConflict> conflicts(HelperForm form, Typed typed) {
    String about = form.about().strip();
    return typed.terms(ConflictKind.class, form.conflicts()).stream()
        .map(kind -> new HelperConflict(kind, about))
        .toList();
  }
}
