package org.safeconduct.server.dossier.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.dossier.Shelf;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.dossier.sheets.OwnRows.ChoiceRow;
import org.safeconduct.server.dossier.sheets.OwnRows.EntryRow;
import org.safeconduct.server.dossier.sheets.OwnRows.FieldRow;
import org.safeconduct.server.dossier.sheets.OwnRows.KindRow;
import org.safeconduct.server.dossier.sheets.OwnRows.LabelRow;
import org.safeconduct.server.dossier.sheets.OwnRows.TitleRow;
import org.safeconduct.server.dossier.sheets.OwnRows.ValueRow;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Entry;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Filled;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.Value;

/// Lays out own kinds of record, their entries, and own fields of what leaves. Own fields of a
/// witness, of what a witness handed over, and of a statement whose speaker is hidden stay: nobody
/// can tell what they say of that person. A place is said no more exactly than its act's floor, and
/// of what has no floor by its country; entries are public and say theirs whole.
final class LayingOwn {
  private final Shelf shelf;
  private final InquiryPlan plan;
  private final Numbers numbers;
  private final Map<SubjectId, RecordKind> kinds = new LinkedHashMap<>();
  private final Map<SubjectId, String> ids = new LinkedHashMap<>();

  LayingOwn(Shelf shelf, InquiryPlan plan, Numbers numbers) {
    this.shelf = shelf;
    this.plan = plan;
    this.numbers = numbers;
    for (RecordKind kind : shelf.kinds().all()) {
      if (isNeeded(kind)) {
        kinds.put(kind.id(), kind);
        ids.put(kind.id(), "kind-" + kinds.size());
      }
    }
  }

  private boolean isNeeded(RecordKind kind) {
    return plan.leaving(What.ENTRY).stream().anyMatch(id -> entry(id).kind().equals(kind.id()))
        || filled().anyMatch(id -> filled(id).kind().equals(kind.id()));
  }

  private Entry entry(SubjectId id) {
    return Objects.requireNonNull(shelf.entries().get(id));
  }

  private Filled filled(SubjectId id) {
    return Objects.requireNonNull(shelf.filled().get(id));
  }

  /// What leaves and takes its own fields along.
  private Stream<SubjectId> filled() {
    return shelf.filled().keySet().stream().filter(id -> carries(id) && numbers.has(id));
  }

  private boolean carries(SubjectId id) {
    return switch (shelf.what(id).orElse(null)) {
      case ACT, EVENT, SOURCE -> true;
      case STATEMENT -> !shelf.statements().at(id).orElseThrow().attribution().hidesSpeaker();
      case EXHIBIT ->
          shelf.exhibit(id).orElseThrow().acquisition().origin() == Acquisition.Origin.PUBLIC;
      case ACCOUNT, HARMED, ALLEGED, ENTRY -> false;
      case null -> false;
    };
  }

  List<KindRow> kinds() {
    return kinds.values().stream()
        .map(kind -> new KindRow(id(kind), kind.key(), kind.holder().word()))
        .toList();
  }

  List<FieldRow> fields() {
    List<FieldRow> rows = new ArrayList<>();
    for (RecordKind kind : kinds.values()) {
      fields(kind)
          .map(f -> new FieldRow(id(kind), f.key(), f.kind().word(), f.needed(), f.target()))
          .forEach(rows::add);
    }
    return rows;
  }

  List<ChoiceRow> choices() {
    List<ChoiceRow> rows = new ArrayList<>();
    for (RecordKind kind : kinds.values()) {
      fields(kind)
          .forEach(field -> {
            for (Field.Option option : field.choices()) {
              rows.add(new ChoiceRow(id(kind), field.key(), option.code(), option.under()));
            }
          });
    }
    return rows;
  }

  List<LabelRow> labels() {
    List<LabelRow> rows = new ArrayList<>();
    for (RecordKind kind : kinds.values()) {
      called(rows, kind, null, null, kind.name());
      fields(kind)
          .forEach(field -> {
            called(rows, kind, field.key(), null, field.label());
            for (Field.Option option : field.choices()) {
              called(rows, kind, field.key(), option.code(), option.label());
            }
          });
    }
    return rows;
  }

  private void called(
      List<LabelRow> rows,
      RecordKind kind,
      @Nullable String field,
      @Nullable String choice,
      Labels labels) {
    for (Labels.Label label : labels.said()) {
      rows.add(new LabelRow(id(kind), field, choice, label.language().tag(), label.text()));
    }
  }

  EntryRow entryRow(SubjectId id) {
    Entry entry = entry(id);
    return new EntryRow(
        numbers.of(id), at(entry.kind()), entry.cameAs().map(row -> row.key()).orElse(null));
  }

  List<TitleRow> titles(SubjectId id) {
    return entry(id).title().said().stream()
        .map(title -> new TitleRow(numbers.of(id), title.language().tag(), title.text()))
        .toList();
  }

  List<ValueRow> values() {
    List<ValueRow> rows = new ArrayList<>();
    for (SubjectId id : plan.leaving(What.ENTRY)) {
      Entry entry = entry(id);
      values(rows, id, entry.kind(), entry.values());
    }
    filled()
        .filter(id -> kinds.containsKey(filled(id).kind()))
        .forEach(id -> values(rows, id, filled(id).kind(), filled(id).values()));
    return rows;
  }

  private void values(List<ValueRow> rows, SubjectId item, SubjectId kind, List<FieldValue> all) {
    for (FieldValue value : all) {
      said(item, value.value())
          .map(said ->
              new ValueRow(
                  numbers.of(item),
                  at(kind),
                  value.field(),
                  said.language,
                  said.value,
                  said.north,
                  said.east))
          .ifPresent(rows::add);
    }
  }

  private record Said(
      String value, @Nullable String language, @Nullable Double north, @Nullable Double east) {
    static Said of(String value) {
      return new Said(value, null, null, null);
    }
  }

  /// Empty for what says nothing any more once what stays was left out.
  private Optional<Said> said(SubjectId item, Value value) {
    return switch (value) {
      case Value.Words(var language, List<String> paragraphs) ->
          Optional.of(new Said(String.join("\n\n", paragraphs), Laying.text(language), null, null));
      case Value.Amount(String decimal) -> Optional.of(Said.of(decimal));
      case Value.When(var date) -> Optional.of(Said.of(date.toString()));
      case Value.Answer(boolean yes) -> Optional.of(Said.of(yes ? "yes" : "no"));
      case Value.Chosen(String code) -> Optional.of(Said.of(code));
      case Value.Linked(SubjectId to) -> numbers.find(to).map(Said::of);
      case Value.Attached(SubjectId exhibit) -> numbers.find(exhibit).map(Said::of);
      case Value.Where(Locality place) -> said(place.atMost(floor(item)));
    };
  }

  private Precision floor(SubjectId item) {
    if (shelf.entries().containsKey(item)) return Precision.SITE;
    return Optional.ofNullable(shelf.events().acts().get(item))
        .map(act -> act.recorded().floor())
        .orElse(Precision.COUNTRY);
  }

  private static Optional<Said> said(Locality place) {
    List<String> names =
        Stream.of(place.names(), Objects.toString(place.country(), ""))
            .filter(name -> !name.isEmpty())
            .toList();
    var point = place.point();
    if (names.isEmpty() && point == null) return Optional.empty();
    return Optional.of(
        new Said(
            String.join(", ", names),
            null,
            point == null ? null : point.north(),
            point == null ? null : point.east()));
  }

  /// Those that take values, then the retired ones.
  private static Stream<Field> fields(RecordKind kind) {
    return Stream.concat(kind.fields().stream(), kind.retired().stream());
  }

  private String id(RecordKind kind) {
    return at(kind.id());
  }

  private String at(SubjectId kind) {
    return Objects.requireNonNull(ids.get(kind));
  }
}
