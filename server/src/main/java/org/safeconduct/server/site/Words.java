package org.safeconduct.server.site;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;

/// The sentences of one language. Keys are `module.thing.part`; each language is a folder
/// `messages/<tag>/` with one file for each module. Arguments are escaped where they are shown.
public record Words(Locale locale, Map<String, String> sentences) implements LocalizationSupport {
  public Words {
    sentences = Map.copyOf(sentences);
  }

  @Override
  public String lookup(String key) {
    String found = sentences.get(key);
    return found == null ? key : found;
  }

  /// The sentence as content of a page; its arguments are escaped.
  public Content t(String key, Object... arguments) {
    return localize(key, arguments);
  }

  /// The sentence as text, for attributes and titles.
  public String text(String key, Object... arguments) {
    return arguments.length == 0
        ? lookup(key)
        : new MessageFormat(lookup(key), locale).format(arguments);
  }

  /// `rtl` for Arabic, `ltr` otherwise.
  public String direction() {
    return switch (locale.getLanguage()) {
      case "ar", "fa", "he", "ur" -> "rtl";
      default -> "ltr";
    };
  }
}
