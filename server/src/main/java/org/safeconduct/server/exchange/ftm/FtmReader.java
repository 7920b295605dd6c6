package org.safeconduct.server.exchange.ftm;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Json;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.exchange.Troubles;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads FollowTheMoney entities, one JSON object a line. Each schema becomes a kind, each property
/// a field of it, each entity an entry under its id.
public final class FtmReader {
  private static final Language ENGLISH = new Language("en");
  private static final int MOST_ENTITIES = 200_000;
  private static final int DAY = 10;

  private final String source;
  private final List<BroughtFile> files;
  private final Troubles troubles = new Troubles();
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();
  private final List<Arriving> entries = new ArrayList<>();

  private FtmReader(String source, List<BroughtFile> files) {
    this.source = source;
    this.files = files;
  }

  public static Reading read(String source, List<BroughtFile> files) {
    FtmReader reader = new FtmReader(source, files);
    files.forEach(reader::read);
    if (reader.entries.isEmpty() && reader.troubles.none()) {
      reader.troubles.add(files.getFirst().name(), "", Why.NOT_OF_THIS_KIND);
    }
    return reader.troubles.or(reader::incoming);
  }

  private void read(BroughtFile file) {
    int line = 0;
    for (String text : (Iterable<String>) lines(file)::iterator) {
      line++;
      if (text.isBlank()) continue;
      if (entries.size() == MOST_ENTITIES) {
        troubles.add(file.name(), Integer.toString(line), Why.TOO_MANY);
        return;
      }
      try {
        entity(Json.HOSTILE.readTree(text), file, Integer.toString(line));
      } catch (JacksonException e) {
        troubles.add(file.name(), Integer.toString(line), Why.NOT_JSON);
      }
    }
  }

  private static Stream<String> lines(BroughtFile file) {
    return new String(file.content(), StandardCharsets.UTF_8).lines();
  }

  private void entity(JsonNode entity, BroughtFile file, String line) {
    String id = entity.path("id").asString("");
    String schema = entity.path("schema").asString("");
    if (!entity.isObject() || !entity.path("properties").isObject()) {
      troubles.add(file.name(), line, Why.NOT_OF_THIS_KIND);
      return;
    }
    if (id.isBlank() || schema.isBlank()) {
      troubles.add(file.name(), line, Why.NO_ID);
      return;
    }
    Set<String> known = properties.computeIfAbsent(schema, _ -> new LinkedHashSet<>());
    List<FieldValue> values = new ArrayList<>();
    List<Arriving.LinkTo> links = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
      String field = Keys.of("ftm", property.getKey());
      List<String> said = said(property.getValue());
      if (said.isEmpty()) continue;
      known.add(property.getKey());
      switch (FtmModel.kind(property.getKey())) {
        case LINK -> said.forEach(other -> links.add(new Arriving.LinkTo(field, other)));
        case DATE ->
            said.stream()
                .map(text -> date(text, file, line))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(date -> values.add(new FieldValue(field, new Value.When(date))));
        case TEXT, LONG_TEXT, NUMBER, YES_NO, CHOICE, CHOICES, PLACE, FILE ->
            values.add(new FieldValue(field, new Value.Words(null, said)));
      }
    }
    Labels title = Labels.of(ENGLISH, title(entity, id));
    entries.add(
        new Arriving(
            Keys.of("ftm", schema), id, title, values, links.stream().distinct().toList()));
  }

  private static String title(JsonNode entity, String id) {
    String caption = entity.path("caption").asString("");
    if (!caption.isBlank()) return caption;
    for (String property : List.of("name", "title", "full", "summary", "role")) {
      String first = entity.path("properties").path(property).path(0).asString("");
      if (!first.isBlank()) return first;
    }
    return id;
  }

  private static List<String> said(JsonNode values) {
    return values
        .valueStream()
        .map(value -> value.asString("").strip())
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }

  /// A year, month or day; of an instant its day.
  private Optional<PartialDate> date(String text, BroughtFile file, String line) {
    try {
      return Optional.of(new PartialDate.On(text.length() > DAY ? text.substring(0, DAY) : text));
    } catch (IllegalArgumentException e) {
      troubles.add(file.name(), line, Why.NOT_A_DATE);
      return Optional.empty();
    }
  }

  private Incoming incoming() {
    List<Sketch> kinds = new ArrayList<>();
    properties.forEach((schema, names) -> kinds.add(kind(schema, names)));
    String name = files.stream().map(BroughtFile::name).collect(Collectors.joining(", "));
    return new Incoming(source, name, BroughtFile.digest(files), kinds, entries);
  }

  private static Sketch kind(String schema, Set<String> names) {
    List<Field> fields =
        names.stream()
            .map(name ->
                Field.of(
                    Keys.of("ftm", name),
                    FtmModel.kind(name),
                    Labels.of(ENGLISH, FtmModel.label(name))))
            .toList();
    return Sketch.own(
        Keys.of("ftm", schema),
        Labels.of(ENGLISH, FtmModel.label(schema)),
        List.of(ENGLISH),
        fields);
  }
}
