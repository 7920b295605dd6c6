package org.safeconduct.estimate.table;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads CSV: UTF-8, with or without a byte order mark; `,`, `;` or tab, told from the first line;
/// cells in `"` where they hold a delimiter or a line end; a header line first. Lines that are
/// empty are passed over.
public final class Csv {
  private static final int MOST_COLUMNS = 1_000;
  private static final int MOST_ROWS = 50_000_000;

  private final String file;
  private final Guard guard;
  private int[] lines = new int[64];
  private int rows;

  private Csv(String file, InputStream bytes) {
    this.file = file;
    this.guard = new Guard(file, bytes);
  }

  /// @throws TableWrong if there is no such file, or no table in it
  public static Table read(Path path) {
    String file = String.valueOf(path.getFileName());
    try (InputStream bytes = Files.newInputStream(path)) {
      return read(file, bytes);
    } catch (NoSuchFileException _) {
      throw TableWrong.unread(file, "there is no such file. Check its name and folder.");
    } catch (IOException | UncheckedIOException broken) {
      throw TableWrong.unread(
          file, "could not be read (" + broken.getClass().getSimpleName() + "). Is it a file?");
    }
  }

  /// @param file what the table is called when something is wrong with it
  /// @throws TableWrong if there is no table in it
  public static Table read(String file, InputStream bytes) throws IOException {
    return new Csv(file, bytes).table();
  }

  /// The cells of what is CSV and no table: rows of any length, empty ones left out.
  ///
  /// @throws TableWrong if it is no CSV
  public static List<List<String>> cells(String file, byte[] content) {
    Csv csv = new Csv(file, new ByteArrayInputStream(content));
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = csv.parser()) {
      Iterator<CSVRecord> records = parser.iterator();
      for (CSVRecord row = csv.next(records, parser);
          row != null;
          row = csv.next(records, parser)) {
        rows.add(row.toList());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows;
  }

  private CSVParser parser() throws IOException {
    BufferedReader characters = new BufferedReader(guard);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(characters))
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();
    return CSVParser.parse(characters, format);
  }

  private Table table() throws IOException {
    try (CSVParser parser = parser()) {
      Iterator<CSVRecord> records = parser.iterator();
      CSVRecord header = next(records, parser);
      if (header == null) throw TableWrong.file(file, "is empty. Put the columns' names first.");
      List<ColumnBuilder> columns = columns(header, parser);
      while (true) {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord row = next(records, parser);
        if (row == null) break;
        add(row, columns, startOf(row, line, parser.getCurrentLineNumber()));
      }
      int[] starts = Arrays.copyOf(lines, rows);
      return new Table(file, starts, columns.stream().map(c -> c.built(file, starts)).toList());
    }
  }

  private @Nullable CSVRecord next(Iterator<CSVRecord> records, CSVParser parser) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      if (!records.hasNext()) return null;
      CSVRecord row = records.next();
      guard.rowEnded(parser.getCurrentLineNumber() + 1);
      return row;
    } catch (UncheckedIOException wrapped) {
      if (!(wrapped.getCause() instanceof CSVException)) throw wrapped;
      // The parser's message quotes the cell, so it is not passed on.
      throw TableWrong.line(
          file,
          line,
          "the row that begins here has a quote (\") that does not close, or text after a closing"
              + " one. Write a quote inside a cell twice.");
    }
  }

  /// Empty lines before a row are counted with it: the row begins where its own lines begin.
  private static long startOf(CSVRecord row, long line, long end) {
    long inside = 0;
    for (String cell : row) inside += cell.chars().filter(c -> c == '\n').count();
    return Math.max(line, end - inside);
  }

  private List<ColumnBuilder> columns(CSVRecord header, CSVParser parser) {
    long line = Math.max(1, parser.getCurrentLineNumber());
    if (header.size() > MOST_COLUMNS) {
      throw TableWrong.line(file, line, "has more than " + MOST_COLUMNS + " columns.");
    }
    List<ColumnBuilder> columns = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String cell : header) {
      String name = cell.strip();
      if (name.isEmpty()) {
        throw TableWrong.line(
            file, line, "column " + (columns.size() + 1) + " has no name. Give it one.");
      }
      if (!names.add(name)) {
        throw TableWrong.line(file, line, "two columns are called " + name + ". Rename one.");
      }
      columns.add(new ColumnBuilder(name));
    }
    return columns;
  }

  private void add(CSVRecord row, List<ColumnBuilder> columns, long line) {
    if (row.size() != columns.size()) {
      throw TableWrong.line(
          file,
          line,
          "has " + row.size() + " cells, the header has " + columns.size() + ". " + RAGGED);
    }
    if (rows == MOST_ROWS) throw TableWrong.file(file, "has more than " + MOST_ROWS + " rows.");
    for (int i = 0; i < columns.size(); i++) columns.get(i).add(row.get(i).strip());
    if (rows == lines.length) lines = Arrays.copyOf(lines, rows + (rows >> 1));
    lines[rows++] = Math.toIntExact(line);
  }

  private static final String RAGGED =
      "Is a delimiter inside a cell without quotes, or a cell missing?";

  /// The one of `,`, `;` and tab that is most often outside quotes in the first line with text.
  private static char delimiter(BufferedReader characters) throws IOException {
    characters.mark(FIRST);
    int[] counts = new int[3];
    boolean quoted = false;
    boolean text = false;
    for (int seen = 0; seen < FIRST; seen++) {
      int c = characters.read();
      if (c < 0) break;
      if (c == '"') quoted = !quoted;
      boolean ends = !quoted && (c == '\n' || c == '\r');
      if (ends && text) break;
      text |= !ends;
      int which = quoted ? -1 : DELIMITERS.indexOf(c);
      if (which >= 0) counts[which]++;
    }
    characters.reset();
    int most = counts[1] > counts[0] ? 1 : 0;
    if (counts[2] > counts[most]) most = 2;
    return DELIMITERS.charAt(most);
  }

  /// How much of the file the delimiter is told from.
  private static final int FIRST = 8_000;

  private static final String DELIMITERS = ",;\t";
}
