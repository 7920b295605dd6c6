package org.safeconduct.server.records.bringing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeconduct.server.kernel.Language;

/// Language tags as other programs write them: `pt_BR`, `sr_RS@latin`, `English (en)`, `Français`.
final class Tags {
  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*\\(([A-Za-z]{2,3}(?:[-_]\\w+)*)\\)");
  private static final Map<String, String> SCRIPTS =
      Map.of("latin", "Latn", "cyrl", "Cyrl", "cyrillic", "Cyrl", "arab", "Arab");

  /// Names of languages in themselves and in English.
  private static final Map<String, String> NAMES =
      Arrays.stream(Locale.getISOLanguages())
          .map(Locale::of)
          .flatMap(l ->
              Arrays.stream(
                  new String[][] {
                    {
                      l.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), l.getLanguage()
                    },
                    {l.getDisplayLanguage(l).toLowerCase(Locale.ROOT), l.getLanguage()}
                  }))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, _) -> first));

  private Tags() {}

  static Optional<Language> of(String written) {
    String text = written.strip();
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (brackets.matches()) return of(brackets.group(1));
    String named = NAMES.get(text.toLowerCase(Locale.ROOT));
    return named == null ? tag(text) : tag(named);
  }

  private static Optional<Language> tag(String text) {
    int at = text.indexOf('@');
    String plain = (at < 0 ? text : text.substring(0, at)).replace('_', '-');
    Locale.Builder builder = new Locale.Builder();
    try {
      builder.setLanguageTag(plain);
      String variant = at < 0 ? "" : text.substring(at + 1).toLowerCase(Locale.ROOT);
      String script = SCRIPTS.get(variant);
      if (script != null) builder.setScript(script);
      else if (!variant.isEmpty()) builder.setVariant(variant);
      return Optional.of(new Language(builder.build().toLanguageTag()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
