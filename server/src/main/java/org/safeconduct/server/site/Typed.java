package org.safeconduct.server.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;

/// Reads what was typed into a form and remembers all that is wrong with it, so that everything is
/// said at once. Where something is wrong a value that means nothing stands in: look at [#errors]
/// before anything is done with what was read.
public final class Typed {
  private static final PartialDate NO_DATE = new PartialDate.On("0001");

  private final List<FieldError> errors = new ArrayList<>();

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public boolean isRight() {
    return errors.isEmpty();
  }

  public void wrong(String field, String key, Object... arguments) {
    errors.add(FieldError.at(field, key, arguments));
  }

  /// Text that must be there.
  public String needed(String field, String text) {
    if (text.isBlank()) wrong(field, "site.typed.needed");
    return text.strip();
  }

  /// Paragraphs that must be there.
  public List<String> neededWords(String field, String text) {
    needed(field, text);
    return Paragraphs.of(text);
  }

  /// A date as precisely as it is known.
  public PartialDate date(String field, String text) {
    try {
      return PartialDate.parse(needed(field, text));
    } catch (IllegalArgumentException e) {
      if (!text.isBlank()) wrong(field, "site.typed.date");
      return NO_DATE;
    }
  }

  /// One day of the calendar.
  public LocalDate day(String field, String text) {
    return dayIfAny(field, needed(field, text)).orElse(LocalDate.EPOCH);
  }

  public Optional<LocalDate> dayIfAny(String field, String text) {
    if (text.isBlank()) return Optional.empty();
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      wrong(field, "site.typed.day");
      return Optional.empty();
    }
  }

  /// The last day of something, counted in a place's own time.
  public Due due(String field, String day, String zoneField, String zone) {
    LocalDate on = day(field, day);
    try {
      return new Due(on, ZoneId.of(zone));
    } catch (DateTimeException e) {
      wrong(zoneField, "site.typed.choose");
      return new Due(on, ZoneOffset.UTC);
    }
  }

  /// A term that was chosen from its list.
  public <E extends Enum<E> & Term> E term(String field, Class<E> list, String chosen) {
    Optional<E> found = Term.find(list, chosen);
    if (found.isEmpty()) wrong(field, "site.typed.choose");
    return found.orElse(list.getEnumConstants()[0]);
  }

  /// Any of a list's terms.
  public <E extends Enum<E> & Term> List<E> terms(Class<E> list, List<String> chosen) {
    return Arrays.stream(list.getEnumConstants())
        .filter(e -> chosen.contains(e.word()) || chosen.contains(e.name()))
        .toList();
  }

  public Country country(String field, String code) {
    try {
      return new Country(code);
    } catch (IllegalArgumentException e) {
      wrong(field, "site.typed.choose");
      return new Country("AQ");
    }
  }

  /// An id that a page of ours carried in a hidden field. What is no id names nothing: it is
  /// answered as what is not there.
  public static <T> T carried(Function<String, T> parse, String id) {
    try {
      return parse.apply(id);
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }

  /// What the sender had seen. A form that does not say it has seen nothing: what others wrote is
  /// then shown beside what was typed.
  public static Seen seen(String text) {
    try {
      return Seen.parse(text);
    } catch (IllegalArgumentException e) {
      return Seen.NOTHING;
    }
  }

  /// An id that was chosen from a list.
  public <T> Optional<T> chosen(String field, Function<String, T> parse, String id) {
    try {
      return Optional.of(parse.apply(id));
    } catch (IllegalArgumentException e) {
      wrong(field, "site.typed.choose");
      return Optional.empty();
    }
  }

  /// Text that may be missing.
  public static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
