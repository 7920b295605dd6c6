package org.safeconduct.server.records.bringing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.server.files.Sheet;
import org.safeconduct.server.files.Workbooks;
import org.springframework.stereotype.Service;

/// Tells a form of another program from a table, and reads it: an XLSForm by its sheet `survey` (in
/// a workbook, or in a CSV of all its sheets), a questionnaire of GlobaLeaks by being JSON.
@Service
public class FormReader {
  /// The name of a sheet alone in its line.
  private static final Pattern FIRST_LINE = Pattern.compile("\"?survey\"?[,;\\t]*(\\R|$)");

  private final Workbooks workbooks;

  public FormReader(Workbooks workbooks) {
    this.workbooks = workbooks;
  }

  /// Empty where it is no form: a table, then, or nothing that is known.
  ///
  /// @throws FormRead.NotAForm if it begins like a form and is none
  public Optional<FormRead> read(String name, byte[] content) {
    if (Workbooks.isWorkbook(content)) {
      Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
      for (Sheet sheet : workbooks.sheets(name, content)) {
        sheets.putIfAbsent(sheet.name(), sheet.rows());
      }
      boolean form = sheets.keySet().stream().anyMatch(s -> s.strip().equalsIgnoreCase("survey"));
      return form ? Optional.of(XlsForms.read(name, sheets)) : Optional.empty();
    }
    String begin = begin(content);
    if (begin.startsWith("{")) return Optional.of(Questionnaires.read(content));
    return FIRST_LINE.matcher(begin).lookingAt()
        ? Optional.of(XlsForms.read(name, sheets(Csv.cells(name, content))))
        : Optional.empty();
  }

  private static String begin(byte[] content) {
    String text = new String(content, 0, Math.min(64, content.length), StandardCharsets.UTF_8);
    return text.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  /// A CSV of all sheets: a sheet's name in the first column, its rows in the others below.
  private static Map<String, List<List<String>>> sheets(List<List<String>> rows) {
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    List<List<String>> under = new ArrayList<>();
    for (List<String> row : rows) {
      if (!row.getFirst().isBlank()) {
        under = new ArrayList<>();
        sheets.put(row.getFirst().strip(), under);
      } else under.add(row.subList(1, row.size()));
    }
    return sheets;
  }
}
