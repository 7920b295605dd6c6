package org.safeconduct.server.exchange.uwazi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.exchange.Reading;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.exchange.Troubles;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldValue;
import org.safeconduct.server.records.Incoming;
import org.safeconduct.server.records.Labels;
import org.safeconduct.server.records.Sketch;
import org.safeconduct.server.records.Value;
import tools.jackson.databind.JsonNode;

/// Reads a Uwazi collection: each template becomes a kind, each property a field, each thesaurus
/// its choices, each entity an entry with its title and texts in every language. A text that is the
/// same as in the first language stands once: whoever reads another one is shown it all the same.
/// Connections that no property holds become links under the name of their relation.
public final class UwaziReader {
  private static final String ENTITIES = "entities.json";

  private final String source;
  private final List<BroughtFile> files;
  private final Collection collection;
  private final Troubles troubles;
  private final Language first;
  private final Map<String, Map<String, Property>> properties = new LinkedHashMap<>();
  private final Relations relations;

  private UwaziReader(
      String source, List<BroughtFile> files, Collection collection, Troubles troubles) {
    this.source = source;
    this.files = files;
    this.collection = collection;
    this.troubles = troubles;
    this.first = collection.language();
    this.relations = Relations.of(collection, first);
  }

  public static Reading read(String source, List<BroughtFile> files) {
    Troubles troubles = new Troubles();
    Collection collection = Collection.of(files, troubles);
    if (!troubles.none()) return troubles.wrong();
    UwaziReader reader = new UwaziReader(source, files, collection, troubles);
    collection.templates().forEach(reader::template);
    collection.entities().values().forEach(reader::chosen);
    List<Arriving> entries = new ArrayList<>();
    collection.entities().forEach((id, said) -> reader.entity(id, said).ifPresent(entries::add));
    return troubles.or(() -> reader.incoming(entries));
  }

  private void template(String id, JsonNode template) {
    Map<String, Property> all = new LinkedHashMap<>();
    for (JsonNode property : template.path("properties")) {
      String type = property.path("type").asString("");
      Optional<Property> known = Property.of(property, collection, first);
      if (known.isEmpty() && !type.equals("preview") && !type.equals("relationshipfilter")) {
        troubles.add("templates.json", id, Why.UNKNOWN_TYPE);
      }
      known.ifPresent(p -> all.putIfAbsent(p.name(), p));
    }
    properties.put(id, all);
  }

  /// Choices that an entity has and no thesaurus, under the words that stand beside them; and what
  /// the others are called in the entity's language.
  private void chosen(Map<String, JsonNode> said) {
    for (Map.Entry<String, JsonNode> in : said.entrySet()) {
      Map<String, Property> all = properties.getOrDefault(template(in.getValue()), Map.of());
      for (Property property : List.copyOf(all.values())) {
        if (!property.field().kind().isChosen()) continue;
        List<Field.Option> met = new ArrayList<>();
        for (JsonNode one : in.getValue().path("metadata").path(property.name())) {
          String code = one.path("value").asString("");
          String label = one.path("label").asString(code);
          if (!code.isBlank() && met.stream().noneMatch(o -> o.code().equals(code))) {
            met.add(
                Field.Option.of(
                    code, Labels.of(Collection.language(in.getKey()).orElse(first), label)));
          }
        }
        if (!met.isEmpty()) all.put(property.name(), property.choosing(met));
      }
    }
  }

  private static String template(JsonNode entity) {
    return Collection.id(entity.path("template"));
  }

  private Optional<Arriving> entity(String id, Map<String, JsonNode> said) {
    JsonNode one =
        Objects.requireNonNullElseGet(said.get(first.tag()), () -> said.values().iterator().next());
    Map<String, Property> all = properties.get(template(one));
    if (all == null) {
      troubles.add(ENTITIES, id, Why.NO_TEMPLATE);
      return Optional.empty();
    }
    Map<Language, JsonNode> byLanguage = inLanguages(id, said);
    Labels title = Labels.NONE;
    for (Map.Entry<Language, JsonNode> in : byLanguage.entrySet()) {
      String text = in.getValue().path("title").asString("").strip();
      boolean same = title.best(in.getKey()).equals(text);
      if (!text.isEmpty() && !same) title = title.with(in.getKey(), text);
    }
    List<FieldValue> values = new ArrayList<>();
    Set<Arriving.LinkTo> links = new LinkedHashSet<>();
    for (Property property : all.values()) {
      String field = property.field().key();
      if (property.isWritten()) {
        values.addAll(written(id, property, byLanguage));
        continue;
      }
      for (JsonNode entity : byLanguage.values()) {
        Metadata metadata = metadata(id, entity, property);
        List<Value> here = metadata.values(property);
        here.forEach(value -> values.add(new FieldValue(field, value)));
        boolean linked = property.type().equals("relationship");
        if (linked) metadata.linked().forEach(to -> links.add(new Arriving.LinkTo(field, to)));
        if (!here.isEmpty() || (linked && !metadata.said().isEmpty())) break;
      }
    }
    relations.from(id).stream()
        .filter(link -> links.stream().noneMatch(known -> known.key().equals(link.key())))
        .forEach(links::add);
    String kind = Keys.of("uwazi", template(one));
    return Optional.of(new Arriving(kind, id, title, values, List.copyOf(links)));
  }

  /// The first language first.
  private Map<Language, JsonNode> inLanguages(String id, Map<String, JsonNode> said) {
    Map<Language, JsonNode> languages = new LinkedHashMap<>();
    if (said.containsKey(first.tag())) languages.put(first, said.get(first.tag()));
    said.forEach((tag, entity) ->
        Collection.language(tag)
            .ifPresentOrElse(
                language -> languages.putIfAbsent(language, entity),
                () -> troubles.add(ENTITIES, id, Why.NO_LANGUAGE)));
    return languages;
  }

  private List<FieldValue> written(
      String id, Property property, Map<Language, JsonNode> byLanguage) {
    List<Value.Words> texts = new ArrayList<>();
    byLanguage.forEach((language, entity) -> {
      List<String> text = metadata(id, entity, property).paragraphs(property);
      boolean same = !texts.isEmpty() && texts.getFirst().paragraphs().equals(text);
      if (!text.isEmpty() && !same) texts.add(new Value.Words(language, text));
    });
    return texts.stream().map(words -> new FieldValue(property.field().key(), words)).toList();
  }

  private Metadata metadata(String id, JsonNode entity, Property property) {
    return Metadata.of(entity, property, why -> troubles.add(ENTITIES, id, why));
  }

  private Incoming incoming(List<Arriving> entries) {
    List<Language> languages =
        collection.entities().values().stream()
            .flatMap(said -> said.keySet().stream())
            .distinct()
            .flatMap(tag -> Collection.language(tag).stream())
            .toList();
    List<Sketch> kinds = new ArrayList<>();
    collection
        .templates()
        .forEach((id, template) -> {
          List<Field> fields =
              new ArrayList<>(
                  Objects.requireNonNull(properties.get(id)).values().stream()
                      .map(Property::field)
                      .toList());
          fields.addAll(relations.fields(id, entries));
          String name = template.path("name").asString(id);
          kinds.add(Sketch.own(Keys.of("uwazi", id), Labels.of(first, name), languages, fields));
        });
    String name = files.stream().map(BroughtFile::name).sorted().collect(Collectors.joining(", "));
    return new Incoming(source, name, BroughtFile.digest(files), kinds, entries);
  }
}
