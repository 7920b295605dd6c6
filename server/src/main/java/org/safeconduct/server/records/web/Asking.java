package org.safeconduct.server.records.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.RecordKind;
import org.safeconduct.server.records.ShownField;
import org.safeconduct.server.records.Value;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;

/// Asks for a kind's fields, filled with what stands.
final class Asking {
  static final List<String> PLACE = List.of("site", "town", "region", "country", "point");

  private final Here here;
  private final RecordKind kind;
  private final Language reading;
  private final Map<SubjectId, ShownField.Line> linked;

  Asking(Here here, RecordKind kind, Language reading, Map<SubjectId, ShownField.Line> linked) {
    this.here = here;
    this.kind = kind;
    this.reading = reading;
    this.linked = linked;
  }

  static String name(Field field) {
    return "v." + field.key();
  }

  List<Input> inputs(List<FieldValue> values) {
    return kind.fields().stream().map(field -> input(field, of(field, values))).toList();
  }

  private static List<Value> of(Field field, List<FieldValue> values) {
    return values.stream()
        .filter(v -> v.field().equals(field.key()))
        .map(FieldValue::value)
        .toList();
  }

  private Input input(Field field, List<Value> values) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> lines(field, written(field, values));
      case NUMBER -> lines(field, List.of(line(field, join(values))));
      case DATE -> lines(field, List.of(line(field, join(values))));
      case PLACE -> lines(field, places(field, values));
      case YES_NO -> picks(field, yesOrNo(), values);
      case CHOICE, CHOICES -> picks(field, options(field, values), values);
      case LINK, FILE -> links(field, values);
    };
  }

  private Input lines(Field field, List<Input.Line> lines) {
    return made(field, lines, List.of(), List.of());
  }

  private Input picks(Field field, List<Choice> choices, List<Value> values) {
    return made(field, List.of(), choices, values.stream().map(Asking::text).toList());
  }

  private Input links(Field field, List<Value> values) {
    List<Choice> there =
        values.stream().map(Asking::text).map(id -> new Choice(id, called(id))).toList();
    List<String> kept = there.stream().map(Choice::value).toList();
    Input.Line more =
        new Input.Line(name(field) + ".more", here.t("records.more." + field.kind().word()), "");
    return made(field, List.of(more), there, kept);
  }

  private String called(String id) {
    ShownField.Line known = linked.get(SubjectId.parse(id));
    return known == null ? here.t("records.gone") : known.text();
  }

  private Input made(
      Field field, List<Input.Line> lines, List<Choice> choices, List<String> picked) {
    return new Input(
        field.kind(),
        name(field),
        field.label().best(reading),
        field.hint().best(reading),
        field.needed(),
        lines,
        choices,
        picked);
  }

  /// A box for each language that the kind speaks, and for what is there in another.
  private List<Input.Line> written(Field field, List<Value> values) {
    List<Input.Line> lines = new ArrayList<>();
    for (Language language : kind.languages()) {
      String label = field.label().best(reading);
      String named = label + " (" + language.name(here.words().locale()) + ")";
      lines.add(
          new Input.Line(
              name(field) + "." + language,
              kind.languages().size() == 1 ? label : named,
              words(values, language)));
    }
    return lines;
  }

  private static String words(List<Value> values, Language language) {
    return values.stream()
        .filter(v -> v instanceof Value.Words w && language.equals(w.language()))
        .map(Asking::text)
        .findFirst()
        .orElse("");
  }

  /// Every place that is there, and a blank one.
  private List<Input.Line> places(Field field, List<Value> values) {
    List<Input.Line> lines = new ArrayList<>();
    for (int at = 0; at <= values.size(); at++) {
      Value value = at < values.size() ? values.get(at) : null;
      Locality place =
          value instanceof Value.Where(Locality there)
              ? there
              : new Locality(null, "", "", "", null);
      for (String part : PLACE) {
        lines.add(
            new Input.Line(
                name(field) + "." + at + "." + part,
                here.t("records.place." + part),
                part(place, part)));
      }
    }
    return lines;
  }

  private static String part(Locality place, String part) {
    return switch (part) {
      case "site" -> place.site();
      case "town" -> place.town();
      case "region" -> place.region();
      case "country" -> place.country() == null ? "" : place.country().code();
      default -> place.point() == null ? "" : place.point().north() + ", " + place.point().east();
    };
  }

  private static Input.Line line(Field field, String value) {
    return new Input.Line(name(field), "", value);
  }

  private List<Choice> yesOrNo() {
    return List.of(
        new Choice("yes", here.t("records.yes")), new Choice("no", here.t("records.no")));
  }

  /// Those that are offered, and retired ones that stand here.
  private List<Choice> options(Field field, List<Value> values) {
    List<String> stand = values.stream().map(Asking::text).toList();
    return field.choices().stream()
        .filter(o -> !o.retired() || stand.contains(o.code()))
        .map(o -> new Choice(o.code(), o.label().best(reading)))
        .toList();
  }

  private static String join(List<Value> values) {
    return String.join("; ", values.stream().map(Asking::text).toList());
  }

  /// A value as it is typed.
  static String text(Value value) {
    return switch (value) {
      case Value.Words words -> Paragraphs.text(words.paragraphs());
      case Value.Amount(String decimal) -> decimal;
      case Value.When(var date) -> Objects.toString(date);
      case Value.Answer(boolean yes) -> yes ? "yes" : "no";
      case Value.Chosen(String code) -> code;
      case Value.Linked(SubjectId to) -> to.toString();
      case Value.Attached(SubjectId exhibit) -> exhibit.toString();
      case Value.Where(Locality place) -> place.names();
    };
  }
}
