package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.site.Typed;

/// Languages as somebody types them: `es, en, pt`.
final class Languages {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final int MOST = 20;

  private Languages() {}

  static List<Language> read(Typed typed, String field, String text) {
    List<Language> languages = new ArrayList<>();
    for (String tag : BETWEEN.splitAsStream(typed.needed(field, text)).toList()) {
      if (tag.isEmpty()) continue;
      try {
        Language language = new Language(tag);
        if (!languages.contains(language)) languages.add(language);
      } catch (IllegalArgumentException e) {
        typed.wrong(field, "records.wrong.language", tag);
      }
    }
    if (languages.size() > MOST) typed.wrong(field, "records.wrong.too-many-languages", MOST);
    return languages;
  }

  static String text(List<Language> languages) {
    return String.join(", ", languages.stream().map(Language::tag).toList());
  }
}
