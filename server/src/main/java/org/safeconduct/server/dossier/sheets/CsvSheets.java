package org.safeconduct.server.dossier.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes sheets as a zip with a CSV file for each (RFC 4180, UTF-8, a head line even where there
/// is no row); the stream stays open. Several values of one cell stand on lines of their own. Text
/// that a spreadsheet would run as a formula gets an apostrophe before it.
public final class CsvSheets {
  private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T00:00:00Z"));
  private static final String RUN = "=+-@\t\r";

  private CsvSheets() {}

  public static void write(Sheets sheets, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (RecordComponent sheet : Sheets.class.getRecordComponents()) {
      ZipEntry entry = new ZipEntry(sheet.getName() + ".csv");
      entry.setLastModifiedTime(NO_TIME);
      zip.putNextEntry(entry);
      Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
      sheet(rowType(sheet), (List<?>) value(sheet, sheets), text);
      text.flush();
      zip.closeEntry();
    }
    zip.finish();
  }

  private static Class<?> rowType(RecordComponent sheet) {
    return (Class<?>) ((ParameterizedType) sheet.getGenericType()).getActualTypeArguments()[0];
  }

  private static void sheet(Class<?> type, List<?> rows, Writer text) throws IOException {
    RecordComponent[] columns = type.getRecordComponents();
    line(Arrays.stream(columns).map(RecordComponent::getName).toList(), text);
    for (Object row : rows) {
      line(Arrays.stream(columns).map(column -> cell(optional(column, row))).toList(), text);
    }
  }

  private static void line(List<String> cells, Writer text) throws IOException {
    text.write(cells.stream().map(CsvSheets::quoted).collect(Collectors.joining(",")));
    text.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> several ->
          several.stream().map(CsvSheets::cell).collect(Collectors.joining("\n"));
      case String words when !words.isEmpty() && RUN.indexOf(words.charAt(0)) >= 0 -> "'" + words;
      case Object plain -> plain.toString();
    };
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static Object value(RecordComponent component, Object of) {
    return Objects.requireNonNull(optional(component, of));
  }

  private static @Nullable Object optional(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be read", e);
    }
  }
}
