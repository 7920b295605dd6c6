package org.safeconduct.server.exchange.martus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Value;

/// A field as Martus specifies it, and how its values are read.
///
/// @param columns labels of a grid's columns
record FieldSpec(String tag, String type, Field field, List<String> columns) {
  private static final Language ENGLISH = new Language("en");

  /// Martus gives its own fields no label.
  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("language", "Language"),
          Map.entry("author", "Author"),
          Map.entry("organization", "Organization"),
          Map.entry("title", "Title"),
          Map.entry("location", "Location"),
          Map.entry("keywords", "Keywords"),
          Map.entry("eventdate", "Date of event"),
          Map.entry("entrydate", "Date of entry"),
          Map.entry("summary", "Summary"),
          Map.entry("publicinfo", "Details"),
          Map.entry("privateinfo", "Private"));

  /// Whether a type holds values of its own; the others are words between the fields.
  static boolean holds(String type) {
    return !type.equals("MESSAGE") && !type.equals("SECTION");
  }

  static Optional<FieldKind> kind(String type) {
    return switch (type) {
      case "STRING", "LANGUAGE" -> Optional.of(FieldKind.TEXT);
      case "MULTILINE", "GRID" -> Optional.of(FieldKind.LONG_TEXT);
      case "DATE", "DATERANGE" -> Optional.of(FieldKind.DATE);
      case "BOOLEAN" -> Optional.of(FieldKind.YES_NO);
      case "DROPDOWN" -> Optional.of(FieldKind.CHOICE);
      default -> Optional.empty();
    };
  }

  /// @param kind of its type
  static FieldSpec of(Element spec, FieldKind kind) {
    String tag = spec.text("Tag");
    String label = spec.text("Label");
    String shown = label.isEmpty() ? STANDARD.getOrDefault(tag, tag) : label;
    Field field = Field.of(Keys.of("martus", tag), kind, Labels.of(ENGLISH, shown));
    if (kind == FieldKind.CHOICE) {
      field =
          field.choosingFrom(
              choices(spec).map(c -> Field.Option.of(c, Labels.of(ENGLISH, c))).toList());
    }
    List<String> columns =
        spec.one("GridSpecDetails").stream()
            .flatMap(grid -> grid.all("Column").stream())
            .map(column -> column.text("Label"))
            .toList();
    return new FieldSpec(tag, spec.attribute("type"), field, columns);
  }

  /// What a dropdown offers, the empty choice left out.
  static Stream<String> choices(Element spec) {
    return spec.all("Choices").stream()
        .flatMap(choices -> choices.all("Choice").stream())
        .map(choice -> choice.text().isEmpty() ? choice.attribute("label") : choice.text())
        .filter(choice -> !choice.isEmpty());
  }

  /// @throws IllegalArgumentException if it cannot stand in this field; the message says nothing of
  ///   it
  Optional<Value> value(Element value) {
    if (type.equals("GRID")) return grid(value);
    String text = value.text();
    if (text.isEmpty()) return Optional.empty();
    return switch (type) {
      case "DATE", "DATERANGE" -> Optional.of(new Value.When(date(text)));
      case "BOOLEAN" -> Optional.of(new Value.Answer(yes(text)));
      case "DROPDOWN" -> Optional.of(new Value.Chosen(text));
      case "MULTILINE" -> Optional.of(new Value.Words(null, paragraphs(text)));
      default -> Optional.of(new Value.Words(null, List.of(text.replaceAll("\\s+", " "))));
    };
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private static boolean yes(String text) {
    return switch (text) {
      case "1", "true" -> true;
      case "0", "false" -> false;
      default -> throw new IllegalArgumentException("neither yes nor no");
    };
  }

  /// `Simple:2005-11-01`, `Range:1970-01-01,1970-01-02`, or the date alone.
  private static PartialDate date(String text) {
    String[] bounds = text.replaceFirst("^(Simple|Range):", "").split(",", -1);
    PartialDate.On from = new PartialDate.On(bounds[0].strip());
    if (bounds.length == 1) return from;
    PartialDate.On to = new PartialDate.On(bounds[1].strip());
    return from.equals(to) ? from : new PartialDate.Between(from, to);
  }

  /// A paragraph for each row: `First Name: Dan; Last Name: Brown`.
  private Optional<Value> grid(Element value) {
    List<String> rows = new ArrayList<>();
    value.one("GridData").stream()
        .flatMap(grid -> grid.all("Row").stream())
        .map(this::row)
        .filter(row -> !row.isEmpty())
        .forEach(rows::add);
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Value.Words(null, rows));
  }

  private String row(Element row) {
    List<Element> cells = row.all("Column");
    List<String> said = new ArrayList<>();
    for (int at = 0; at < cells.size(); at++) {
      String text = cells.get(at).text().replaceFirst("^(Simple|Range):", "");
      String column = at < columns.size() ? columns.get(at) : "";
      if (!text.isEmpty()) said.add(column.isEmpty() ? text : column + ": " + text);
    }
    return String.join("; ", said);
  }
}
