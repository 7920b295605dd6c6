package org.safeconduct.server.events.bringing;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text with columns in braces.
final class Braces {
  private static final Pattern COLUMN = Pattern.compile("\\{([^}]+)}");

  private Braces() {}

  static List<String> columns(String text) {
    return COLUMN.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /// @param cell what a column holds
  static String filled(String text, UnaryOperator<String> cell) {
    return COLUMN
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(cell.apply(found.group(1))));
  }
}
