package org.safeconduct.server.exchange.uwazi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Labels;
import tools.jackson.databind.JsonNode;

/// A property of a Uwazi template, and the field it becomes.
///
/// @param name under which an entity's metadata has it
record Property(String name, String type, Field field) {

  /// Empty for what holds no value of its own, or a type that is not known here.
  static Optional<Property> of(JsonNode property, Collection collection, Language language) {
    String type = property.path("type").asString("");
    String name = property.path("name").asString("");
    Optional<FieldKind> kind = kind(type);
    if (kind.isEmpty() || name.isBlank()) return Optional.empty();
    Labels label = Labels.of(language, property.path("label").asString(name));
    Field field = Field.of(Keys.of("uwazi", name), kind.get(), label);
    @Nullable JsonNode content =
        collection.dictionaries().get(property.path("content").asString(""));
    if (kind.get().isChosen() && content != null) {
      field = field.choosingFrom(options(content.path("values"), null, language));
    }
    String target = property.path("content").asString("");
    if (kind.get() == FieldKind.LINK && collection.templates().containsKey(target)) {
      field = field.leadingTo(Keys.of("uwazi", target));
    }
    return Optional.of(new Property(name, type, field));
  }

  static Optional<FieldKind> kind(String type) {
    return switch (type) {
      case "text", "generatedid", "link", "image", "media" -> Optional.of(FieldKind.TEXT);
      case "markdown", "nested" -> Optional.of(FieldKind.LONG_TEXT);
      case "numeric" -> Optional.of(FieldKind.NUMBER);
      case "date", "multidate", "daterange", "multidaterange" -> Optional.of(FieldKind.DATE);
      case "select" -> Optional.of(FieldKind.CHOICE);
      case "multiselect" -> Optional.of(FieldKind.CHOICES);
      case "relationship" -> Optional.of(FieldKind.LINK);
      case "geolocation" -> Optional.of(FieldKind.PLACE);
      default -> Optional.empty();
    };
  }

  /// Whether each language has words of its own.
  boolean isWritten() {
    return field.kind().isWritten();
  }

  private static List<Field.Option> options(
      JsonNode values, @Nullable String under, Language language) {
    Map<String, Field.Option> options = new LinkedHashMap<>();
    for (JsonNode value : values) {
      String code = value.path("id").asString("");
      if (code.isBlank()) continue;
      Labels label = Labels.of(language, value.path("label").asString(code));
      options.putIfAbsent(code, new Field.Option(code, label, under, false));
      options(value.path("values"), code, language).forEach(o -> options.putIfAbsent(o.code(), o));
    }
    return new ArrayList<>(options.values());
  }

  /// With these choices too. Of those that are there, what they are called in a language more.
  Property choosing(List<Field.Option> met) {
    Map<String, Field.Option> all = new LinkedHashMap<>();
    field.choices().forEach(option -> all.put(option.code(), option));
    met.forEach(option -> all.merge(option.code(), option, Property::alsoCalled));
    return new Property(name, type, field.choosingFrom(List.copyOf(all.values())));
  }

  private static Field.Option alsoCalled(Field.Option known, Field.Option met) {
    Labels label = known.label();
    for (Labels.Label other : met.label().said()) {
      boolean saysMore =
          !other.text().equals(known.code()) && !other.text().equals(label.best(other.language()));
      if (saysMore) label = label.orElse(met.label());
    }
    return new Field.Option(known.code(), label, known.under(), known.retired());
  }
}
