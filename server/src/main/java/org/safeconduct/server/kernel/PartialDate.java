package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/// A date as precisely as somebody gave it, and no more: `2017`, `2017-05`, `2017-05-17`, each also
/// `about 2017-05`, `before 2017-05`, `after 2017-05`, `between 2017-03 and 2017-05`. It never
/// becomes a day that nobody said.
public sealed interface PartialDate {

  /// The first and the last day it may mean; both bounds included.
  LocalDate earliest();

  LocalDate latest();

  /// One year, month or day.
  record On(String text) implements PartialDate {
    public On {
      first(text);
    }

    @Override
    public LocalDate earliest() {
      return first(text);
    }

    @Override
    public LocalDate latest() {
      return last(text);
    }

    @JsonValue
    @Override
    public String toString() {
      return text;
    }
  }

  /// Around a date: the bounds are those of the date itself, the doubt is shown in words.
  record About(On date) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return date.earliest();
    }

    @Override
    public LocalDate latest() {
      return date.latest();
    }

    @JsonValue
    @Override
    public String toString() {
      return "about " + date;
    }
  }

  record Before(On date) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return LocalDate.of(1, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return date.earliest();
    }

    @JsonValue
    @Override
    public String toString() {
      return "before " + date;
    }
  }

  record After(On date) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return date.latest();
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(9999, 12, 31);
    }

    @JsonValue
    @Override
    public String toString() {
      return "after " + date;
    }
  }

  record Between(On from, On to) implements PartialDate {
    public Between {
      if (to.latest().isBefore(from.earliest())) {
        throw new IllegalArgumentException("between: the second date is before the first");
      }
    }

    @Override
    public LocalDate earliest() {
      return from.earliest();
    }

    @Override
    public LocalDate latest() {
      return to.latest();
    }

    @JsonValue
    @Override
    public String toString() {
      return "between " + from + " and " + to;
    }
  }

  /// @throws IllegalArgumentException if the text is none of the forms above
  @JsonCreator
  static PartialDate parse(String text) {
    if (text.startsWith("about ")) return new About(new On(text.substring(6)));
    if (text.startsWith("before ")) return new Before(new On(text.substring(7)));
    if (text.startsWith("after ")) return new After(new On(text.substring(6)));
    if (text.startsWith("between ")) {
      int and = text.indexOf(" and ");
      if (and < 0) throw new IllegalArgumentException("between … and …");
      return new Between(new On(text.substring(8, and)), new On(text.substring(and + 5)));
    }
    return new On(text);
  }

  private static LocalDate first(String text) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
        case 7 -> YearMonth.parse(text).atDay(1);
        case 10 -> LocalDate.parse(text);
        default -> throw new IllegalArgumentException("a date: 2017, 2017-05 or 2017-05-17");
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("a date: 2017, 2017-05 or 2017-05-17");
    }
  }

  private static LocalDate last(String text) {
    LocalDate first = first(text);
    return switch (text.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }
}
