package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Misfit;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.Value;
import org.safeconduct.server.site.Typed;

/// Reads what was typed into a kind's fields. What the form does not ask for stays as it stands:
/// values of retired fields, texts in a language that the kind does not speak.
final class TypedValues {
  private final RecordKind kind;
  private final Posted posted;
  private final Typed typed;
  private final BiFunction<Field, String, Optional<SubjectId>> find;
  private final List<FieldValue> values = new ArrayList<>();

  /// @param find the entry or exhibit that is called so
  TypedValues(
      RecordKind kind,
      Posted posted,
      Typed typed,
      BiFunction<Field, String, Optional<SubjectId>> find) {
    this.kind = kind;
    this.posted = posted;
    this.typed = typed;
    this.find = find;
  }

  List<FieldValue> read(List<FieldValue> before) {
    kind.fields().forEach(this::read);
    before.stream().filter(this::isNotAsked).forEach(values::add);
    for (Misfit misfit : kind.misfits(values, before)) {
      typed.wrong("v." + misfit.field(), "records.misfit." + misfit.why().word());
    }
    return List.copyOf(values);
  }

  /// The title in each language.
  Labels title() {
    Labels title = Labels.NONE;
    for (Language language : kind.languages()) {
      String text = posted.one("title." + language);
      if (!text.isBlank()) title = title.with(language, text);
    }
    if (title.none() && !kind.languages().isEmpty()) {
      typed.wrong("title." + kind.languages().getFirst(), "site.typed.needed");
    }
    return title;
  }

  private boolean isNotAsked(FieldValue stood) {
    boolean asked = kind.fields().stream().anyMatch(f -> f.key().equals(stood.field()));
    boolean spoken =
        !(stood.value() instanceof Value.Words words)
            || (words.language() != null && kind.languages().contains(words.language()));
    return !asked || !spoken;
  }

  private void read(Field field) {
    String name = Asking.name(field);
    switch (field.kind()) {
      case TEXT, LONG_TEXT -> written(field, name);
      case NUMBER -> number(field, posted.one(name));
      case DATE -> dates(field, posted.one(name));
      case YES_NO -> {
        String said = posted.one(name);
        if (!said.isEmpty()) add(field, new Value.Answer(said.equals("yes")));
      }
      case CHOICE, CHOICES ->
          posted.all(name).stream()
              .filter(code -> !code.isEmpty())
              .forEach(code -> add(field, new Value.Chosen(code)));
      case LINK, FILE -> links(field, name);
      case PLACE -> places(field, name);
    }
  }

  private void add(Field field, Value value) {
    values.add(new FieldValue(field.key(), value));
  }

  private void written(Field field, String name) {
    for (Language language : kind.languages()) {
      String text = posted.one(name + "." + language);
      if (text.isBlank()) continue;
      List<String> paragraphs =
          field.kind() == FieldKind.TEXT ? List.of(text.replace('\n', ' ')) : Paragraphs.of(text);
      add(field, new Value.Words(language, paragraphs));
    }
  }

  private void number(Field field, String text) {
    if (text.isBlank()) return;
    try {
      add(field, new Value.Amount(text.replace(',', '.').replace(" ", "")));
    } catch (IllegalArgumentException e) {
      typed.wrong(Asking.name(field), "records.misfit.not-a-number");
    }
  }

  private void dates(Field field, String text) {
    for (String one : text.split(";", -1)) {
      if (one.isBlank()) continue;
      try {
        add(field, new Value.When(PartialDate.parse(one.strip())));
      } catch (IllegalArgumentException e) {
        typed.wrong(Asking.name(field), "site.typed.date");
      }
    }
  }

  private void links(Field field, String name) {
    for (String id : posted.all(name)) {
      if (!id.isEmpty()) add(field, linked(field, Typed.carried(SubjectId::parse, id)));
    }
    String more = posted.one(name + ".more");
    if (more.isBlank()) return;
    find.apply(field, more)
        .ifPresentOrElse(
            id -> add(field, linked(field, id)),
            () -> typed.wrong(name + ".more", "records.misfit.no-such-link"));
  }

  private static Value linked(Field field, SubjectId id) {
    return field.kind() == FieldKind.FILE ? new Value.Attached(id) : new Value.Linked(id);
  }

  private void places(Field field, String name) {
    for (int at = 0; posted.has(name + "." + at + ".site"); at++) {
      String from = name + "." + at + ".";
      boolean blank = Asking.PLACE.stream().allMatch(p -> posted.one(from + p).isBlank());
      if (!blank) place(from).ifPresent(place -> add(field, new Value.Where(place)));
    }
  }

  private Optional<Locality> place(String from) {
    try {
      String code = posted.one(from + "country");
      @Nullable Country country = code.isBlank() ? null : new Country(code);
      String point = posted.one(from + "point");
      @Nullable Point at = point.isBlank() ? null : Point.parse(point, Precision.SITE);
      return Optional.of(
          new Locality(
              country,
              posted.one(from + "region"),
              posted.one(from + "town"),
              posted.one(from + "site"),
              at));
    } catch (IllegalArgumentException e) {
      typed.wrong(from + "point", "records.misfit.not-a-place");
      return Optional.empty();
    }
  }
}
