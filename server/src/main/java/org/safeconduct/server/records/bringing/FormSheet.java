package org.safeconduct.server.records.bringing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Labels;

/// One sheet of an XLSForm: rows under named columns, of which some are said in several languages:
/// `label`, `label::English (en)`, `label:french`.
final class FormSheet {
  static final FormSheet EMPTY = new FormSheet(List.of(), List.of());
  private static final Language ENGLISH = new Language("en");

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, Map<Language, Integer>> said = new HashMap<>();
  private final Set<Language> languages = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private final List<List<String>> rows;

  private FormSheet(List<String> header, List<List<String>> rows) {
    this.rows = List.copyOf(rows);
    for (int at = 0; at < header.size(); at++) column(header.get(at).strip(), at);
  }

  /// The first row that holds anything names the columns.
  static FormSheet of(List<List<String>> rows) {
    int header = 0;
    while (header < rows.size() && rows.get(header).stream().allMatch(String::isBlank)) header++;
    if (header == rows.size()) return EMPTY;
    return new FormSheet(rows.get(header), rows.subList(header + 1, rows.size()));
  }

  private void column(String name, int at) {
    String lower = name.toLowerCase(Locale.ROOT);
    int colon = lower.indexOf(':');
    String base = colon < 0 ? lower : lower.substring(0, colon).strip();
    boolean spoken = base.equals("label") || base.equals("hint");
    columns.putIfAbsent(base.equals("caption") ? "label" : lower, at);
    if (!spoken) return;
    String written = colon < 0 ? "" : name.substring(colon).replaceFirst("^:+", "").strip();
    Optional<Language> language = written.isEmpty() ? Optional.of(ENGLISH) : Tags.of(written);
    if (language.isEmpty()) {
      unknown.add(written);
      return;
    }
    languages.add(language.get());
    said.computeIfAbsent(base, _ -> new LinkedHashMap<>()).putIfAbsent(language.get(), at);
  }

  int rows() {
    return rows.size();
  }

  /// Empty where there is no such column, or nothing in it.
  String cell(int row, String column) {
    return at(row, columns.getOrDefault(column, -1));
  }

  Optional<String> first(String column) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(cell(0, column)).filter(c -> !c.isEmpty());
  }

  Labels labels(int row, String column) {
    Labels labels = Labels.NONE;
    for (Map.Entry<Language, Integer> in : said.getOrDefault(column, Map.of()).entrySet()) {
      String text = at(row, in.getValue());
      if (!text.isEmpty()) labels = labels.with(in.getKey(), text);
    }
    return labels;
  }

  /// Those its labels and hints are said in; English where none is named.
  List<Language> languages() {
    return languages.isEmpty() ? List.of(ENGLISH) : List.copyOf(languages);
  }

  /// Languages that have no tag here.
  Set<String> unknown() {
    return Set.copyOf(unknown);
  }

  private String at(int row, int column) {
    List<String> cells = rows.get(row);
    return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
  }
}
