package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Here;

/// Reads values out: labels and texts in one language, or in the first there is where that is
/// missing.
public final class Showing {
  private final Here here;
  private final Language reading;
  private final Map<SubjectId, ShownField.Line> linked;

  /// @param linked what entries and exhibits are called, and where they are; one that is not there
  ///   is said to be gone
  public Showing(Here here, Language reading, Map<SubjectId, ShownField.Line> linked) {
    this.here = here;
    this.reading = reading;
    this.linked = Map.copyOf(linked);
  }

  /// Which entries and exhibits these values name.
  public static Set<SubjectId> named(List<FieldValue> values) {
    Set<SubjectId> named = new HashSet<>();
    for (FieldValue value : values) {
      if (value.value() instanceof Value.Linked(SubjectId to)) named.add(to);
      if (value.value() instanceof Value.Attached(SubjectId exhibit)) named.add(exhibit);
    }
    return named;
  }

  /// The fields that hold something, in their order, the retired ones last.
  public List<ShownField> fields(RecordKind kind, List<FieldValue> values) {
    Map<String, List<Value>> byField = new HashMap<>();
    values.forEach(v -> byField.computeIfAbsent(v.field(), _ -> new ArrayList<>()).add(v.value()));
    List<ShownField> shown = new ArrayList<>();
    kind.fields().forEach(f -> show(f, byField, false).ifPresent(shown::add));
    kind.retired().forEach(f -> show(f, byField, true).ifPresent(shown::add));
    return shown;
  }

  private Optional<ShownField> show(
      Field field, Map<String, List<Value>> byField, boolean retired) {
    List<Value> values = byField.getOrDefault(field.key(), List.of());
    if (values.isEmpty()) return Optional.empty();
    List<ShownField.Line> lines =
        field.kind().isWritten()
            ? written(values)
            : values.stream().map(value -> line(field, value)).toList();
    return Optional.of(new ShownField(field.label().best(reading), retired, lines));
  }

  private List<ShownField.Line> written(List<Value> values) {
    List<Value.Words> all =
        values.stream().filter(Value.Words.class::isInstance).map(Value.Words.class::cast).toList();
    if (all.isEmpty()) return List.of();
    Value.Words best =
        all.stream().filter(w -> reading.equals(w.language())).findFirst().orElse(all.getFirst());
    return best.paragraphs().stream().map(Showing::plain).toList();
  }

  private ShownField.Line line(Field field, Value value) {
    return switch (value) {
      case Value.Words words -> plain(String.join(" ", words.paragraphs()));
      case Value.Amount(String decimal) -> plain(decimal);
      case Value.When(var date) -> plain(here.date(date));
      case Value.Answer(boolean yes) -> plain(here.t(yes ? "records.yes" : "records.no"));
      case Value.Chosen(String code) ->
          plain(field.option(code).map(o -> o.label().best(reading)).orElse(code));
      case Value.Linked(SubjectId to) -> link(to);
      case Value.Attached(SubjectId exhibit) -> link(exhibit);
      case Value.Where(Locality place) -> plain(where(place));
    };
  }

  private ShownField.Line link(SubjectId to) {
    ShownField.@Nullable Line known = linked.get(to);
    return known == null ? plain(here.t("records.gone")) : known;
  }

  private String where(Locality place) {
    List<String> parts = new ArrayList<>();
    if (!place.names().isEmpty()) parts.add(place.names());
    if (place.country() != null) parts.add(place.country().name(here.words().locale()));
    if (place.point() != null) {
      parts.add(place.point().north() + ", " + place.point().east());
    }
    return String.join(" · ", parts);
  }

  private static ShownField.Line plain(String text) {
    return new ShownField.Line(Objects.requireNonNull(text), "");
  }
}
