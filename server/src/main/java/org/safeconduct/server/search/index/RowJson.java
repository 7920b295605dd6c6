package org.safeconduct.server.search.index;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;
import tools.jackson.databind.json.JsonMapper;

/// What is stored of a row: all that a list shows, without the words it is found by.
record RowJson(
    String subject,
    int no,
    String kind,
    String state,
    List<String> refs,
    @Nullable String day,
    @Nullable String period,
    int grave,
    String sort,
    Map<String, String> shown) {
  static final int MOST_BYTES = 2048;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static byte[] write(Row row) {
    int longest = 1_000;
    byte[] json;
    do {
      json = JSON.writeValueAsBytes(of(row, longest));
      longest >>= 1;
    } while (json.length > MOST_BYTES && longest > 8);
    return json;
  }

  /// A row that shows too much is shown cut, rather than not at all.
  private static RowJson of(Row row, int longest) {
    Map<String, String> shown = new HashMap<>();
    row.shown().forEach((column, value) -> shown.put(column, cut(value, longest)));
    List<String> refs = row.refs().size() <= 16 ? row.refs() : row.refs().subList(0, 16);
    return new RowJson(
        row.subject().toString(),
        row.no(),
        row.kind(),
        row.state(),
        refs,
        Optional.ofNullable(row.day()).map(LocalDate::toString).orElse(null),
        Optional.ofNullable(row.period()).map(PartialDate::toString).orElse(null),
        row.grave(),
        cut(row.sort(), longest),
        shown);
  }

  private static String cut(String value, int longest) {
    if (value.length() <= longest) return value;
    int end = Character.isHighSurrogate(value.charAt(longest - 1)) ? longest - 1 : longest;
    return value.substring(0, end) + "…";
  }

  static Row read(byte[] json) {
    RowJson stored = JSON.readValue(json, RowJson.class);
    return new Row(
        SubjectId.parse(stored.subject),
        stored.no,
        stored.kind,
        stored.state,
        stored.refs,
        List.of(),
        List.of(),
        Optional.ofNullable(stored.day).map(LocalDate::parse).orElse(null),
        Optional.ofNullable(stored.period).map(PartialDate::parse).orElse(null),
        stored.grave,
        stored.sort,
        stored.shown);
  }

  @Override
  public String toString() {
    return "RowJson[" + kind + ", " + subject + "]";
  }
}
