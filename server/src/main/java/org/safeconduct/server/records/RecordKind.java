package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.SubjectId;

/// A kind of record as it stands.
///
/// @param fields those that take values, in their order
/// @param retired those that keep values and take none
/// @param defined the keys of all, in the order in which they were defined: a field's number, by
///   which addresses name it, so that no word that was typed stands in one
/// @param row where it came from, if it was imported
/// @param published where anybody can read what its entries say; absent where nobody said so
/// @param over whether it takes no new entries
public record RecordKind(
    SubjectId id,
    Holder holder,
    String key,
    Labels name,
    List<Language> languages,
    List<Field> fields,
    List<Field> retired,
    List<String> defined,
    @Nullable ImportedRow row,
    @Nullable String published,
    boolean over) {
  public RecordKind {
    languages = List.copyOf(languages);
    fields = List.copyOf(fields);
    retired = List.copyOf(retired);
    defined = List.copyOf(defined);
  }

  /// Empty where the subject is no kind.
  public static Optional<RecordKind> of(Chronicle subject) {
    return Kinds.of(subject).all().stream().findFirst();
  }

  /// A field, retired or not.
  public Optional<Field> field(String wanted) {
    return live(wanted).or(() -> retired.stream().filter(f -> f.key().equals(wanted)).findFirst());
  }

  public int number(Field field) {
    return defined.indexOf(field.key());
  }

  /// A field by its number, as it stands in an address.
  public Optional<Field> numbered(String number) {
    if (!number.matches("\\d{1,4}")) return Optional.empty();
    return defined.stream().skip(Integer.parseInt(number)).findFirst().flatMap(this::field);
  }

  Optional<Field> live(String wanted) {
    return fields.stream().filter(f -> f.key().equals(wanted)).findFirst();
  }

  /// In which it can be read: its own, then those in which it or its fields are called something.
  public List<Language> read() {
    Set<Language> all = new LinkedHashSet<>(languages);
    name.said().forEach(l -> all.add(l.language()));
    fields.forEach(f -> f.label().said().forEach(l -> all.add(l.language())));
    return List.copyOf(all);
  }

  /// In which of its languages somebody reads it who asked for one, or reads the pages in another.
  public Language reading(Optional<Language> asked, Language page) {
    return asked
        .filter(read()::contains)
        .orElse(read().contains(page) ? page : languages.getFirst());
  }

  /// All that does not fit, for new values of an entry. What stood there before may stay where its
  /// field or its choice was retired meanwhile.
  public List<Misfit> misfits(List<FieldValue> values, List<FieldValue> before) {
    List<Misfit> misfits = new ArrayList<>();
    Map<String, Set<Object>> met = new HashMap<>();
    for (FieldValue value : values) {
      wrong(value, before.contains(value), met)
          .ifPresent(why -> misfits.add(new Misfit("", value.field(), why)));
    }
    for (Field field : fields) {
      if (field.needed() && !met.containsKey(field.key())) {
        misfits.add(new Misfit("", field.key(), Misfit.Why.MISSING));
      }
    }
    return misfits;
  }

  private Optional<Misfit.Why> wrong(
      FieldValue value, boolean stood, Map<String, Set<Object>> met) {
    Optional<Field> known = field(value.field());
    if (known.isEmpty()) return Optional.of(Misfit.Why.NO_SUCH_FIELD);
    Field field = known.get();
    boolean again =
        !met.computeIfAbsent(field.key(), _ -> new HashSet<>()).add(place(field, value));
    if (again) return Optional.of(Misfit.Why.ONLY_ONE);
    if (!value.value().fits(field.kind())) return Optional.of(Misfit.Why.NOT_OF_THIS_KIND);
    if (value.value() instanceof Value.Chosen(String code)) {
      Optional<Field.Option> option = field.option(code);
      if (option.isEmpty() || (option.get().retired() && !stood)) {
        return Optional.of(Misfit.Why.NO_SUCH_CHOICE);
      }
    }
    return live(field.key()).isEmpty() && !stood
        ? Optional.of(Misfit.Why.RETIRED)
        : Optional.empty();
  }

  /// What may be there once: a text in each language, one value of a field that takes one, and
  /// every value of a field that takes many.
  private static Object place(Field field, FieldValue value) {
    if (value.value() instanceof Value.Words words) {
      return Objects.toString(words.language(), "");
    }
    return field.kind().takesMany() ? value.value() : field.key();
  }

  /// The values in the order of the fields, the retired ones last.
  public List<FieldValue> inOrder(List<FieldValue> values) {
    List<String> order = new ArrayList<>(fields.stream().map(Field::key).toList());
    retired.forEach(f -> order.add(f.key()));
    return values.stream()
        .sorted(Comparator.comparingInt((FieldValue v) -> order.indexOf(v.field())))
        .toList();
  }

  @Override
  public String toString() {
    return "RecordKind[" + id + "]";
  }
}
