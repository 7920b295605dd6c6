package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.ChoiceRelabelled;
import org.safeconduct.server.records.RecordsFact.ChoiceRestored;
import org.safeconduct.server.records.RecordsFact.ChoiceRetired;
import org.safeconduct.server.records.RecordsFact.ChoicesAdded;
import org.safeconduct.server.records.RecordsFact.FieldDefined;
import org.safeconduct.server.records.RecordsFact.FieldRelabelled;
import org.safeconduct.server.records.RecordsFact.FieldRestored;
import org.safeconduct.server.records.RecordsFact.FieldRetired;
import org.safeconduct.server.records.RecordsFact.FieldsOrdered;
import org.safeconduct.server.records.RecordsFact.FormTakenOver;
import org.safeconduct.server.records.RecordsFact.KindDefined;
import org.safeconduct.server.records.RecordsFact.KindPublished;
import org.safeconduct.server.records.RecordsFact.KindRelabelled;
import org.safeconduct.server.records.RecordsFact.KindRestored;
import org.safeconduct.server.records.RecordsFact.KindRetired;
import org.safeconduct.server.records.RecordsFact.KindUnpublished;
import org.safeconduct.server.records.RecordsFact.OfKind;
import org.safeconduct.server.records.RecordsFact.TableMapped;

/// Folds the facts of one kind. Total: what names a field or a choice that is not there changes
/// nothing, and a field is defined once; who comes second is not heard.
final class KindFold {
  private final SubjectId id;
  private final KindDefined defined;
  private Labels name;
  private List<Language> languages;
  private @Nullable String published;
  private boolean over;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Set<String> retired = new HashSet<>();
  private List<String> order = List.of();

  private KindFold(SubjectId id, KindDefined defined) {
    this.id = id;
    this.defined = defined;
    this.name = defined.name();
    this.languages = defined.languages();
  }

  /// Empty where the first fact does not define it.
  static Optional<RecordKind> of(SubjectId id, List<OfKind> told) {
    if (told.isEmpty() || !(told.getFirst() instanceof KindDefined defined)) {
      return Optional.empty();
    }
    KindFold fold = new KindFold(id, defined);
    told.forEach(fold::after);
    return Optional.of(fold.folded());
  }

  private void after(OfKind fact) {
    switch (fact) {
      case KindDefined _, FormTakenOver _, TableMapped _ -> {}
      case KindRelabelled(Labels called, List<Language> spoken) -> {
        name = called;
        languages = spoken;
      }
      case KindRetired _ -> over = true;
      case KindRestored _ -> over = false;
      case KindPublished(String where) -> published = where;
      case KindUnpublished _ -> published = null;
      case FieldDefined(Field field) -> fields.putIfAbsent(field.key(), field);
      case FieldRelabelled(String key, Labels label, Labels hint) ->
          change(key, field -> field.called(label, hint));
      case FieldRetired(String key, String _) -> retired.add(key);
      case FieldRestored(String key) -> retired.remove(key);
      case FieldsOrdered(List<String> wanted) -> order = wanted;
      case ChoicesAdded(String key, List<Field.Option> more) ->
          change(key, field -> withMore(field, more));
      case ChoiceRelabelled(String key, String code, Labels label) ->
          choice(key, code, option -> option.called(label));
      case ChoiceRetired(String key, String code) ->
          choice(key, code, option -> option.offered(false));
      case ChoiceRestored(String key, String code) ->
          choice(key, code, option -> option.offered(true));
    }
  }

  private void change(String key, UnaryOperator<Field> how) {
    fields.computeIfPresent(key, (_, field) -> how.apply(field));
  }

  private void choice(String key, String code, UnaryOperator<Field.Option> how) {
    change(
        key,
        field ->
            field.choosingFrom(
                field.choices().stream()
                    .map(o -> o.code().equals(code) ? how.apply(o) : o)
                    .toList()));
  }

  private static Field withMore(Field field, List<Field.Option> more) {
    if (!field.kind().isChosen()) return field;
    List<Field.Option> all = new ArrayList<>(field.choices());
    for (Field.Option option : more) {
      if (all.stream().noneMatch(o -> o.code().equals(option.code()))) all.add(option);
    }
    return field.choosingFrom(all);
  }

  private RecordKind folded() {
    List<Field> sorted = new ArrayList<>();
    order.stream().distinct().filter(fields::containsKey).map(fields::get).forEach(sorted::add);
    fields.values().stream().filter(f -> !order.contains(f.key())).forEach(sorted::add);
    return new RecordKind(
        id,
        defined.holder(),
        defined.key(),
        name,
        languages,
        sorted.stream().filter(f -> !retired.contains(f.key())).toList(),
        sorted.stream().filter(f -> retired.contains(f.key())).toList(),
        List.copyOf(fields.keySet()),
        defined.row(),
        published,
        over);
  }
}
