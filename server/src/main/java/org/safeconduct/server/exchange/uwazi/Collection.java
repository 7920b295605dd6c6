package org.safeconduct.server.exchange.uwazi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.exchange.BroughtFile;
import org.safeconduct.server.exchange.Json;
import org.safeconduct.server.exchange.Trouble.Why;
import org.safeconduct.server.exchange.Troubles;
import org.safeconduct.server.kernel.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The files of a Uwazi collection, as `mongoexport --jsonArray` writes them, by what they hold.
/// Only templates and entities have to be there.
///
/// @param language in which its templates and thesauri are written: as its settings say, or else
///   that of the first entity
/// @param entities by their shared id, each in its languages
record Collection(
    Language language,
    Map<String, JsonNode> templates,
    Map<String, JsonNode> dictionaries,
    Map<String, JsonNode> relations,
    Map<String, Map<String, JsonNode>> entities,
    List<JsonNode> connections) {
  private static final int MOST_ENTITIES = 600_000;

  static Collection of(List<BroughtFile> files, Troubles troubles) {
    Map<String, List<JsonNode>> lists = new HashMap<>();
    for (BroughtFile file : files) lists.put(what(file), list(file, troubles));
    Map<String, JsonNode> templates = byId(lists.getOrDefault("templates", List.of()));
    List<JsonNode> entities = lists.getOrDefault("entities", List.of());
    Collection collection =
        new Collection(
            language(lists.getOrDefault("settings", List.of()), entities),
            templates,
            byId(lists.getOrDefault("dictionaries", List.of())),
            byId(lists.getOrDefault("relationtypes", List.of())),
            entities(files, entities, troubles),
            lists.getOrDefault("connections", List.of()));
    if (templates.isEmpty()) troubles.add("templates.json", "", Why.NO_TEMPLATES);
    return collection;
  }

  private static String what(BroughtFile file) {
    return file.name().replaceFirst(".*[/\\\\]", "").replaceFirst("[.]json$", "");
  }

  private static List<JsonNode> list(BroughtFile file, Troubles troubles) {
    try {
      JsonNode root = Json.HOSTILE.readTree(file.content());
      if (root.isArray()) return root.valueStream().toList();
      troubles.add(file.name(), "", Why.NOT_OF_THIS_KIND);
    } catch (JacksonException e) {
      var at = e.getLocation();
      troubles.add(file.name(), at == null ? "" : Integer.toString(at.getLineNr()), Why.NOT_JSON);
    }
    return List.of();
  }

  private static Language language(List<JsonNode> settings, List<JsonNode> entities) {
    Stream<String> said =
        settings.stream()
            .flatMap(all -> all.path("languages").valueStream())
            .filter(language -> language.path("default").asBoolean(false))
            .map(language -> language.path("key").asString(""));
    Stream<String> met = entities.stream().map(entity -> entity.path("language").asString(""));
    return Stream.concat(said, met)
        .flatMap(tag -> language(tag).stream())
        .findFirst()
        .orElse(new Language("en"));
  }

  static Optional<Language> language(String tag) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Map<String, JsonNode> byId(List<JsonNode> all) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    all.forEach(node -> byId.putIfAbsent(id(node.path("_id")), node));
    byId.remove("");
    return byId;
  }

  /// As text, or as MongoDB writes it: `{"$oid": "…"}`.
  static String id(JsonNode id) {
    return id.isObject() ? id.path("$oid").asString("") : id.asString("");
  }

  private static Map<String, Map<String, JsonNode>> entities(
      List<BroughtFile> files, List<JsonNode> all, Troubles troubles) {
    Map<String, Map<String, JsonNode>> byId = new LinkedHashMap<>();
    String file =
        files.stream()
            .map(BroughtFile::name)
            .filter(n -> n.endsWith("entities.json"))
            .findFirst()
            .orElse("entities.json");
    if (all.size() > MOST_ENTITIES) troubles.add(file, "", Why.TOO_MANY);
    int number = 0;
    for (JsonNode entity : all) {
      number++;
      String shared = entity.path("sharedId").asString("");
      String language = entity.path("language").asString("");
      if (shared.isBlank()) troubles.add(file, Integer.toString(number), Why.NO_ID);
      else if (language.isBlank()) troubles.add(file, shared, Why.NO_LANGUAGE);
      else byId.computeIfAbsent(shared, _ -> new LinkedHashMap<>()).put(language, entity);
    }
    return byId;
  }
}
