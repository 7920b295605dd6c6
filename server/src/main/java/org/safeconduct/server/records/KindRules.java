package org.safeconduct.server.records;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refusal;
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

/// What may be said of a kind as it stands.
final class KindRules {
  /// More fields than this are a mistake, and no page bears them.
  static final int MOST_FIELDS = 500;

  private final RecordKind kind;

  KindRules(RecordKind kind) {
    this.kind = kind;
  }

  /// Why it may not be said; empty if it may.
  Optional<Refusal> against(OfKind fact) {
    return switch (fact) {
      case KindDefined _ -> no("records.refuse.kind-there");
      case FormTakenOver _, TableMapped _ -> Optional.empty();
      case KindRelabelled(Labels name, List<Language> languages) ->
          name.none() || !languages.containsAll(kind.languages())
              ? no("records.refuse.no-name")
              : Optional.empty();
      case KindRetired _ -> kind.over() ? no("records.refuse.over") : Optional.empty();
      case KindRestored _ -> kind.over() ? Optional.empty() : no("records.refuse.not-over");
      case KindPublished(String where) ->
          kind.holder() != Holder.OWN || where.isBlank()
              ? no("records.refuse.no-where")
              : Optional.empty();
      case KindUnpublished _ ->
          kind.published() == null ? no("records.refuse.not-published") : Optional.empty();
      case FieldDefined(Field field) -> against(field);
      case FieldRelabelled(String key, Labels label, Labels _) ->
          label.none() ? no("records.refuse.no-name") : needs(kind.field(key).isPresent());
      case FieldRetired(String key, String _) -> needs(kind.live(key).isPresent());
      case FieldRestored(String key) ->
          needs(kind.field(key).isPresent() && kind.live(key).isEmpty());
      case FieldsOrdered(List<String> keys) ->
          needs(keys.stream().allMatch(key -> kind.field(key).isPresent()));
      case ChoicesAdded(String key, List<Field.Option> more) -> against(key, more);
      case ChoiceRelabelled(String key, String code, Labels label) ->
          label.none() ? no("records.refuse.no-name") : needs(option(key, code).isPresent());
      case ChoiceRetired(String key, String code) ->
          needs(option(key, code).filter(o -> !o.retired()).isPresent());
      case ChoiceRestored(String key, String code) ->
          needs(option(key, code).filter(Field.Option::retired).isPresent());
    };
  }

  private Optional<Refusal> against(Field field) {
    if (kind.field(field.key()).isPresent()) return no("records.refuse.field-there");
    if (field.label().none()) return no("records.refuse.no-name");
    int there = kind.fields().size() + kind.retired().size();
    return there >= MOST_FIELDS ? no("records.refuse.too-many") : Optional.empty();
  }

  private Optional<Refusal> against(String key, List<Field.Option> more) {
    Optional<Field> field = kind.field(key).filter(f -> f.kind().isChosen());
    if (field.isEmpty() || more.isEmpty()) return no("records.refuse.not-there");
    return more.stream().anyMatch(o -> field.get().option(o.code()).isPresent())
        ? no("records.refuse.choice-there")
        : Optional.empty();
  }

  private Optional<Field.Option> option(String key, String code) {
    return kind.field(key).flatMap(f -> f.option(code));
  }

  private static Optional<Refusal> needs(boolean there) {
    return there ? Optional.empty() : no("records.refuse.not-there");
  }

  private static Optional<Refusal> no(String key) {
    return Optional.of(Refusal.of(key));
  }
}
