package org.safeconduct.server.dossier.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.sheets.OwnRows.FieldRow;
import org.safeconduct.server.dossier.sheets.OwnRows.LabelRow;
import org.safeconduct.server.dossier.sheets.OwnRows.TitleRow;
import org.safeconduct.server.dossier.sheets.OwnRows.ValueRow;
import org.safeconduct.server.records.FieldKind;

/// Own fields as FollowTheMoney can say them: lines of notes, "Court: Supreme Court", each in the
/// first language in which it is called something; what leads to something else is a link.
final class FtmOwn {
  private static final Set<String> LEADING =
      Stream.of(FieldKind.LINK, FieldKind.FILE).map(FieldKind::word).collect(Collectors.toSet());

  private final Map<Called, String> labels = new HashMap<>();
  private final Set<Called> leading;
  private final Map<String, List<ValueRow>> values;
  private final Map<String, List<String>> titles;
  private final List<ValueRow> links;

  /// What has a label.
  private record Called(String kind, @Nullable String field, @Nullable String choice) {}

  FtmOwn(Sheets sheets) {
    for (LabelRow row : sheets.labels()) {
      labels.putIfAbsent(new Called(row.kind(), row.field(), row.choice()), row.words());
    }
    leading =
        sheets.fields().stream()
            .filter(field -> LEADING.contains(field.takes()))
            .map(FtmOwn::called)
            .collect(Collectors.toSet());
    values = sheets.values().stream().collect(Collectors.groupingBy(ValueRow::item));
    links = sheets.values().stream().filter(this::leads).toList();
    titles =
        sheets.titles().stream()
            .collect(
                Collectors.groupingBy(
                    TitleRow::entry, Collectors.mapping(TitleRow::words, Collectors.toList())));
  }

  private static Called called(FieldRow field) {
    return new Called(field.kind(), field.field(), null);
  }

  String kind(String kind) {
    return Objects.requireNonNullElse(labels.get(new Called(kind, null, null)), kind);
  }

  /// What the field of a value is called.
  String label(ValueRow value) {
    return labels.getOrDefault(new Called(value.kind(), value.field(), null), value.field());
  }

  List<String> titles(String entry) {
    return titles.getOrDefault(entry, List.of());
  }

  List<String> notes(String item) {
    return values.getOrDefault(item, List.of()).stream()
        .filter(value -> !leads(value))
        .map(value -> label(value) + ": " + words(value))
        .toList();
  }

  /// Every value that leads to something else.
  List<ValueRow> links() {
    return links;
  }

  private boolean leads(ValueRow value) {
    return leading.contains(new Called(value.kind(), value.field(), null));
  }

  private String words(ValueRow value) {
    Called choice = new Called(value.kind(), value.field(), value.value());
    String point =
        value.latitude() == null ? "" : " (" + value.latitude() + ", " + value.longitude() + ")";
    return labels.getOrDefault(choice, value.value()) + point;
  }
}
