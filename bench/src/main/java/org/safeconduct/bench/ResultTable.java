package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Results as a table that is also Markdown.
final class ResultTable {
  private static final List<String> HEAD =
      List.of(
          "what", "ours", "beside", "", "ratio (min–max)", "aim", "met", "heap / peak memory, MiB");

  private ResultTable() {}

  static List<String> lines(List<Result> results) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    results.forEach(result -> rows.add(row(result)));
    int[] widths = new int[HEAD.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(1, rule(widths));
    return lines;
  }

  private static List<String> row(Result result) {
    return switch (result) {
      case Result.Measured m ->
          List.of(
              m.name(),
              number(Result.Measured.median(m.ours())) + " " + m.unit(),
              number(Result.Measured.median(m.beside())) + " " + m.unit(),
              m.peer(),
              ratio(m),
              m.aim().toString(),
              m.aim() instanceof Aim.Told ? "" : m.isMet() ? "yes" : "NO",
              m.used().toString());
      case Result.Missing(var name, var peer, var install) ->
          List.of(name, "", "missing", peer + ": " + install, "", "", "", "");
    };
  }

  /// The median of the rounds, the least and the greatest.
  static String ratio(Result.Measured m) {
    return String.format(
        Locale.ROOT, "%.2f (%.2f–%.2f)", m.ratio(), m.ratios().getFirst(), m.ratios().getLast());
  }

  /// Three digits that count, and no more than a reader needs.
  static String number(double value) {
    if (value >= 1000) return String.format(Locale.ROOT, "%,.0f", value);
    if (value >= 100) return String.format(Locale.ROOT, "%.0f", value);
    if (value >= 10) return String.format(Locale.ROOT, "%.1f", value);
    return String.format(Locale.ROOT, value >= 1 ? "%.2f" : "%.3f", value);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(' ').append(cell).append(" ".repeat(widths[i] - cell.length())).append(" |");
    }
    return line.toString();
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int width : widths) line.append("-".repeat(width + 2)).append('|');
    return line.toString();
  }
}
