package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.ChoicesAdded;
import org.safeconduct.server.records.RecordsFact.FieldDefined;
import org.safeconduct.server.records.RecordsFact.KindDefined;
import org.safeconduct.server.records.RecordsFact.KindRelabelled;
import org.safeconduct.server.records.RecordsFact.OfKind;

/// A kind as somebody brings it: what it is called, its languages, its fields.
public record Sketch(
    Holder holder, String key, Labels name, List<Language> languages, List<Field> fields) {
  public Sketch {
    Field.demandKey(key);
    if (name.none()) throw new IllegalArgumentException("a kind without a name");
    if (languages.isEmpty()) throw new IllegalArgumentException("a kind without a language");
    languages = List.copyOf(languages);
    fields = List.copyOf(fields);
    if (fields.stream().map(Field::key).distinct().count() != fields.size()) {
      throw new IllegalArgumentException("two fields of one key in kind " + key);
    }
  }

  /// A kind of record of one's own.
  public static Sketch own(String key, Labels name, List<Language> languages, List<Field> fields) {
    return new Sketch(Holder.OWN, key, name, languages, fields);
  }

  /// The kind that it would be.
  public RecordKind as(SubjectId id) {
    List<String> keys = fields.stream().map(Field::key).toList();
    return new RecordKind(
        id, holder, key, name, languages, fields, List.of(), keys, null, null, false);
  }

  List<OfKind> facts(@Nullable ImportedRow row) {
    List<OfKind> facts = new ArrayList<>();
    facts.add(new KindDefined(holder, key, name, languages, row));
    fields.forEach(field -> facts.add(new FieldDefined(field)));
    return facts;
  }

  /// What a kind that is there lacks of this one. Nothing that it has is changed.
  List<OfKind> beyond(RecordKind kind) {
    List<OfKind> facts = new ArrayList<>();
    Set<Language> spoken = new LinkedHashSet<>(kind.languages());
    if (spoken.addAll(languages)) {
      facts.add(new KindRelabelled(kind.name().orElse(name), List.copyOf(spoken)));
    }
    for (Field field : fields) {
      kind.field(field.key())
          .ifPresentOrElse(
              known -> facts.addAll(more(known, field)), () -> facts.add(new FieldDefined(field)));
    }
    return facts;
  }

  private static List<OfKind> more(Field known, Field brought) {
    if (!known.kind().isChosen()) return List.of();
    List<Field.Option> more =
        brought.choices().stream().filter(o -> known.option(o.code()).isEmpty()).toList();
    return more.isEmpty() ? List.of() : List.of(new ChoicesAdded(known.key(), more));
  }

  /// Fields that are there and are of another kind.
  List<Misfit> misfits(RecordKind kind) {
    return fields.stream()
        .filter(f -> kind.field(f.key()).filter(known -> known.kind() != f.kind()).isPresent())
        .map(f -> new Misfit(key, f.key(), Misfit.Why.KIND_DIFFERS))
        .toList();
  }
}
