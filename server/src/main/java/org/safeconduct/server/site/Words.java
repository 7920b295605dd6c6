package org.safeconduct.server.site;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Phrase;

/// The sentences of one language. Keys are `module.thing.part`; each language is a folder
/// `messages/<tag>/` with one file for each module. A sentence with arguments is an ICU message
/// (`{0}`, `{0, plural, one {# casefile} other {# casefiles}}`; an apostrophe needs no doubling).
/// It is text, never HTML: the template escapes it where it is shown.
public record Words(Locale locale, Map<String, String> sentences) {
  public Words {
    sentences = Map.copyOf(sentences);
  }

  /// The sentence, or the key itself where no bundle has it (a test demands that all have it).
  public String text(String key, Object... arguments) {
    String sentence = sentences.getOrDefault(key, key);
    if (arguments.length == 0) return sentence;
    Object[] said = Arrays.stream(arguments).map(this::said).map(this::apart).toArray();
    return new MessageFormat(sentence, locale).format(said);
  }

  /// A phrase in the reader's language.
  public String text(Phrase phrase) {
    return text(phrase.key(), phrase.arguments().toArray());
  }

  /// Among words from right to left a name or a date in another script keeps its own order.
  private Object apart(Object said) {
    return said instanceof String text && direction().equals("rtl")
        ? "\u2068" + text + "\u2069"
        : said;
  }

  private Object said(Object argument) {
    return switch (argument) {
      case Phrase phrase -> text(phrase);
      case Country country -> country.name(locale);
      case PartialDate date -> date(date);
      case LocalDate day -> day(day);
      default -> argument;
    };
  }

  public boolean knows(String key) {
    return sentences.containsKey(key);
  }

  /// A moment that the program saw, to the minute, in UTC: members sit in many places.
  public String when(Instant instant) {
    var time = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(ZoneOffset.UTC);
    return day(instant.atZone(ZoneOffset.UTC).toLocalDate()) + ", " + time.format(instant) + " UTC";
  }

  public String day(LocalDate day) {
    Locale dates = locale.toLanguageTag().equals("en") ? Locale.UK : locale;
    return new DateTimeFormatterBuilder()
        .appendLocalized(FormatStyle.MEDIUM, null)
        .toFormatter(dates)
        .format(day);
  }

  /// As precisely as somebody gave it, and no more.
  public String date(PartialDate date) {
    return switch (date) {
      case PartialDate.On on -> on(on);
      case PartialDate.About about -> text("site.date.about", on(about.date()));
      case PartialDate.Before before -> text("site.date.before", on(before.date()));
      case PartialDate.After after -> text("site.date.after", on(after.date()));
      case PartialDate.Between between ->
          text("site.date.between", on(between.from()), on(between.to()));
    };
  }

  private String on(PartialDate.On on) {
    return switch (on.text().length()) {
      case 4 -> on.text();
      case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(on.text()));
      default -> day(on.earliest());
    };
  }

  /// `rtl` for Arabic, `ltr` otherwise.
  public String direction() {
    return switch (locale.getLanguage()) {
      case "ar", "fa", "he", "ur" -> "rtl";
      default -> "ltr";
    };
  }
}
