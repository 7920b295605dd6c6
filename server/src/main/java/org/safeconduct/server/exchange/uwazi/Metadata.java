package org.safeconduct.server.exchange.uwazi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Value;
import tools.jackson.databind.JsonNode;

/// Reads what a Uwazi entity says under one property: a list of `{"value": …, "label": …}`.
record Metadata(List<JsonNode> said, Consumer<Why> wrong) {

  static Metadata of(JsonNode entity, Property property, Consumer<Why> wrong) {
    return new Metadata(
        entity.path("metadata").path(property.name()).valueStream().toList(), wrong);
  }

  /// The words of a text, a link, a nested table; by paragraphs.
  List<String> paragraphs(Property property) {
    List<String> paragraphs =
        said.stream()
            .flatMap(one -> Arrays.stream(text(one.path("value")).split("\n\\s*\n")))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList();
    boolean oneLine = property.field().kind() == FieldKind.TEXT;
    return oneLine && paragraphs.size() > 1 ? List.of(String.join(" · ", paragraphs)) : paragraphs;
  }

  private static String text(JsonNode value) {
    if (!value.isObject()) return value.asString("");
    if (value.has("url")) {
      return value.path("label").asString("") + " " + value.path("url").asString("");
    }
    return value.properties().stream()
        .map(Metadata::column)
        .filter(column -> !column.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /// `cadh: 1.1, 3`; nothing for an empty column.
  private static String column(Map.Entry<String, JsonNode> column) {
    String cells =
        column.getValue().isArray()
            ? column
                .getValue()
                .valueStream()
                .map(cell -> cell.asString(""))
                .collect(Collectors.joining(", "))
            : column.getValue().asString("");
    return cells.isBlank() ? "" : column.getKey() + ": " + cells;
  }

  /// What each of them says, where it is no text.
  List<Value> values(Property property) {
    List<Value> values = new ArrayList<>();
    for (JsonNode one : said) {
      JsonNode value = one.path("value");
      if (value.isNull() || value.isMissingNode() || value.asString("x").isEmpty()) continue;
      value(property, one, value).filter(v -> !values.contains(v)).ifPresent(values::add);
    }
    return values;
  }

  private Optional<Value> value(Property property, JsonNode one, JsonNode value) {
    return switch (property.field().kind()) {
      case DATE -> date(value).map(Value.When::new);
      case NUMBER -> number(value);
      case CHOICE, CHOICES -> Optional.of(new Value.Chosen(value.asString("")));
      case PLACE -> place(one, value);
      case TEXT, LONG_TEXT, YES_NO, LINK, FILE -> Optional.empty();
    };
  }

  List<String> linked() {
    return said.stream()
        .map(one -> one.path("value").asString(""))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private Optional<PartialDate> date(JsonNode value) {
    if (!value.isObject()) return day(value).map(day -> day);
    Optional<PartialDate.On> from = day(value.path("from"));
    Optional<PartialDate.On> to = day(value.path("to"));
    if (from.isPresent() && to.isPresent()) {
      if (from.get().equals(to.get())) return Optional.of(from.get());
      if (to.get().latest().isBefore(from.get().earliest())) {
        wrong.accept(Why.NOT_A_DATE);
        return Optional.empty();
      }
      return Optional.of(new PartialDate.Between(from.get(), to.get()));
    }
    return from.<PartialDate>map(PartialDate.After::new).or(() -> to.map(PartialDate.Before::new));
  }

  /// Seconds since 1970, in UTC; Uwazi keeps days so.
  private Optional<PartialDate.On> day(JsonNode seconds) {
    if (seconds.isNull() || seconds.isMissingNode()) return Optional.empty();
    try {
      LocalDate day =
          Instant.ofEpochSecond(new BigDecimal(seconds.asString("")).longValueExact())
              .atZone(ZoneOffset.UTC)
              .toLocalDate();
      return Optional.of(new PartialDate.On(day.toString()));
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      wrong.accept(Why.NOT_A_DATE);
      return Optional.empty();
    }
  }

  private Optional<Value> number(JsonNode value) {
    try {
      return Optional.of(
          new Value.Amount(new BigDecimal(value.asString("").strip()).toPlainString()));
    } catch (IllegalArgumentException e) {
      wrong.accept(Why.NOT_A_NUMBER);
      return Optional.empty();
    }
  }

  private Optional<Value> place(JsonNode one, JsonNode value) {
    String pair = value.path("lat").asString("") + ", " + value.path("lon").asString("");
    try {
      Point point = Point.parse(pair, Precision.SITE);
      String site = value.path("label").asString(one.path("label").asString(""));
      return Optional.of(new Value.Where(new Locality(null, "", "", site, point)));
    } catch (IllegalArgumentException e) {
      wrong.accept(Why.NOT_A_NUMBER);
      return Optional.empty();
    }
  }
}
