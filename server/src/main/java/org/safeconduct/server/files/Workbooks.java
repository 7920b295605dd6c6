package org.safeconduct.server.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.Table;
import org.safeconduct.estimate.table.TableWrong;
import org.springframework.stereotype.Service;

/// Tables that people bring: CSV, read here because it is text; XLSX and XLS, read in the bounded
/// child because they are archives of a stranger's making. A workbook's first sheet that holds
/// anything is its table.
@Service
public class Workbooks {
  private final Parsers parsers;

  public Workbooks(Parsers parsers) {
    this.parsers = parsers;
  }

  /// Whether it is a workbook by its first bytes: ZIP, or the older compound file.
  public static boolean isWorkbook(byte[] content) {
    return begins(content, 0x50, 0x4b, 0x03, 0x04) || begins(content, 0xd0, 0xcf, 0x11, 0xe0);
  }

  private static boolean begins(byte[] content, int... bytes) {
    if (content.length < bytes.length) return false;
    for (int at = 0; at < bytes.length; at++) {
      if ((content[at] & 0xff) != bytes[at]) return false;
    }
    return true;
  }

  /// @param name what it is called when something is wrong with it
  /// @throws TableWrong if there is no table in it
  public Table table(String name, byte[] content) {
    try {
      if (!isWorkbook(content)) return Csv.read(name, new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return sheets(name, content).stream()
        .filter(sheet -> sheet.rows().stream().anyMatch(row -> !isBlank(row)))
        .findFirst()
        .map(sheet -> table(name, sheet))
        .orElseThrow(() -> TableWrong.file(name, "holds no sheet with anything in it."));
  }

  /// @throws TableWrong if it could not be read, or not whole
  public List<Sheet> sheets(String name, byte[] content) {
    Taker taker = new Taker();
    Reading reading = parsers.sheets(new ByteArrayInputStream(content), taker);
    switch (reading) {
      case Reading.Read(Parsed parsed, var _) -> {
        if (!parsed.but().isEmpty()) throw unread(name, parsed.but().iterator().next());
      }
      case Reading.Unread(Why why, var _) -> throw unread(name, why);
    }
    return taker.sheets();
  }

  private static TableWrong unread(String name, Why why) {
    return TableWrong.file(
        name, "could not be read (" + why.word() + "). Save it as “CSV UTF-8” and bring that.");
  }

  /// The first row with anything in it names the columns; what has no name and holds nothing is no
  /// column.
  private static Table table(String name, Sheet sheet) {
    int header = 0;
    while (isBlank(sheet.rows().get(header))) header++;
    List<String> names = new ArrayList<>(sheet.rows().get(header));
    List<List<String>> below = sheet.rows().subList(header + 1, sheet.rows().size());
    while (!names.isEmpty() && names.getLast().isBlank() && empty(below, names.size() - 1)) {
      names.removeLast();
    }
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (int at = 0; at < below.size(); at++) {
      if (isBlank(below.get(at))) continue;
      int line = header + 2 + at;
      rows.add(fitted(name, below.get(at), names.size(), line));
      lines.add(line);
    }
    return Table.of(name, named(name, names), rows, lines);
  }

  private static List<String> named(String file, List<String> names) {
    List<String> tidy = names.stream().map(String::strip).toList();
    if (tidy.stream().anyMatch(String::isEmpty)) {
      throw TableWrong.line(file, 1, "a column has no name. Give it one.");
    }
    if (tidy.stream().distinct().count() != tidy.size()) {
      throw TableWrong.line(file, 1, "two columns have one name. Rename one.");
    }
    return tidy;
  }

  private static boolean empty(List<List<String>> rows, int column) {
    return rows.stream().allMatch(row -> row.size() <= column || row.get(column).isBlank());
  }

  private static List<String> fitted(String file, List<String> row, int columns, int line) {
    for (int at = columns; at < row.size(); at++) {
      if (!row.get(at).isBlank()) {
        throw TableWrong.line(file, line, "has a cell beyond the last named column.");
      }
    }
    List<String> cells = new ArrayList<>(columns);
    for (int at = 0; at < columns; at++) cells.add(at < row.size() ? row.get(at).strip() : "");
    return cells;
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static final class Taker implements SheetTaker {
    private final List<String> names = new ArrayList<>();
    private final List<List<List<String>>> rows = new ArrayList<>();

    @Override
    public void sheet(String name) {
      names.add(name);
      rows.add(new ArrayList<>());
    }

    @Override
    public void row(List<String> cells) {
      if (names.isEmpty()) sheet("");
      rows.getLast().add(List.copyOf(cells));
    }

    List<Sheet> sheets() {
      List<Sheet> sheets = new ArrayList<>();
      for (int at = 0; at < names.size(); at++) {
        sheets.add(new Sheet(names.get(at), rows.get(at)));
      }
      return sheets;
    }
  }
}
