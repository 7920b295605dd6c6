package org.safeconduct.server.events.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.events.ActFilter;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.thesauri.TermCode;

/// Which acts a member looks at, as it stands in an address: codes, ids and a year that were
/// chosen; nothing that was typed. What is none of ours does not filter.
///
/// @param page from 1
public record ActsView(String type, String place, String by, String year, int page) {
  static final int SIZE = 100;

  static ActsView of(String type, String place, String by, String year, String page) {
    return new ActsView(type, place, by, year, number(page).filter(n -> n > 0).orElse(1));
  }

  ActFilter filter() {
    return new ActFilter(
        parsed(TermCode::new, type),
        parsed(SubjectId::parse, place),
        parsed(SubjectId::parse, by),
        number(year));
  }

  /// The same view on another page about acts, or on another page of rows.
  public String at(String path, int number) {
    String query =
        Stream.of(
                pair("type", type),
                pair("place", place),
                pair("by", by),
                pair("year", year),
                pair("page", number > 1 ? Integer.toString(number) : ""))
            .filter(pair -> !pair.isEmpty())
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  public int last(int total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  public boolean isFiltered() {
    return !filter().equals(ActFilter.NONE);
  }

  private String pair(String name, String value) {
    boolean ours =
        value.chars().allMatch(c -> c == '_' || c == '-' || Character.isLetterOrDigit(c));
    return value.isEmpty() || !ours ? "" : name + "=" + value;
  }

  private static Optional<Integer> number(String text) {
    return parsed(Integer::valueOf, text);
  }

  private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
