package org.safeconduct.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// Everything that is said, in one language.
public record Words(String language, Map<String, String> said) {
  /// The languages of the pages, each with its own name.
  public static final Map<String, String> LANGUAGES =
      new TreeMap<>(
          Map.of(
              "ar", "العربية",
              "en", "English",
              "es", "Español",
              "fr", "Français",
              "ru", "Русский",
              "uk", "Українська"));

  private static final Map<String, Words> ALL = all();

  /// @throws IllegalArgumentException if it is none of ours
  public static Words in(String language) {
    Words words = ALL.get(language);
    if (words == null) throw new IllegalArgumentException("no such language");
    return words;
  }

  /// The language that a browser asks for, as far as we speak it; else English.
  ///
  /// @param wishes an Accept-Language header, empty if there is none
  public static String wished(String wishes) {
    try {
      String tag =
          Locale.lookupTag(Locale.LanguageRange.parse(wishes), List.copyOf(LANGUAGES.keySet()));
      return tag == null ? "en" : tag;
    } catch (IllegalArgumentException e) {
      return "en";
    }
  }

  public String of(String key) {
    String text = said.get(key);
    if (text == null) throw new IllegalArgumentException("nothing is said for " + key);
    return text;
  }

  public String of(String key, Object... values) {
    return new MessageFormat(of(key), Locale.ROOT).format(values);
  }

  public String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /// A day, as people write it, with its weekday.
  public String day(LocalDate day) {
    Locale locale = Locale.of(language);
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
    return day.format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  private static Map<String, Words> all() {
    Map<String, Words> all = new TreeMap<>();
    for (String language : LANGUAGES.keySet()) all.put(language, read(language));
    return Map.copyOf(all);
  }

  private static Words read(String language) {
    String name = "/org/safeconduct/intake/words/" + language + ".properties";
    Properties lines = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("the words are missing: " + name);
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> said = new TreeMap<>();
    lines.stringPropertyNames().forEach(key -> said.put(key, lines.getProperty(key)));
    return new Words(language, Map.copyOf(said));
  }
}
