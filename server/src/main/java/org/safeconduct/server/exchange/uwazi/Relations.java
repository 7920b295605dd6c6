package org.safeconduct.server.exchange.uwazi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.safeconduct.server.exchange.Keys;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.records.Arriving;
import org.safeconduct.server.records.Field;
import org.safeconduct.server.records.FieldKind;
import org.safeconduct.server.records.Labels;
import tools.jackson.databind.JsonNode;

/// The connections of a Uwazi collection: entities meet in a hub; whoever is there without a
/// relation leads to those who are there in one.
record Relations(Map<String, List<Arriving.LinkTo>> links, Map<String, Field> byKey) {

  static Relations of(Collection collection, Language language) {
    Map<String, List<JsonNode>> hubs = new LinkedHashMap<>();
    for (JsonNode connection : collection.connections()) {
      hubs.computeIfAbsent(Collection.id(connection.path("hub")), _ -> new ArrayList<>())
          .add(connection);
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    collection
        .relations()
        .forEach((id, relation) -> {
          String key = Keys.of("uwazi-relation", id);
          Labels label = Labels.of(language, relation.path("name").asString(id));
          fields.put(key, Field.of(key, FieldKind.LINK, label));
        });
    Map<String, List<Arriving.LinkTo>> links = new LinkedHashMap<>();
    for (List<JsonNode> hub : hubs.values()) {
      for (JsonNode from : hub) {
        if (!relation(from).isEmpty()) continue;
        for (JsonNode to : hub) {
          String key = Keys.of("uwazi-relation", relation(to));
          if (!fields.containsKey(key)) continue;
          links
              .computeIfAbsent(entity(from), _ -> new ArrayList<>())
              .add(new Arriving.LinkTo(key, entity(to)));
        }
      }
    }
    return new Relations(links, fields);
  }

  private static String relation(JsonNode connection) {
    return Collection.id(connection.path("template"));
  }

  private static String entity(JsonNode connection) {
    return connection.path("entity").asString("");
  }

  List<Arriving.LinkTo> from(String entity) {
    return links.getOrDefault(entity, List.of()).stream().distinct().toList();
  }

  /// The fields that entries of a template need besides its own.
  List<Field> fields(String template, List<Arriving> entries) {
    Set<String> used = new LinkedHashSet<>();
    String kind = Keys.of("uwazi", template);
    for (Arriving entry : entries) {
      if (!entry.kind().equals(kind)) continue;
      entry.links().stream()
          .map(Arriving.LinkTo::field)
          .filter(byKey::containsKey)
          .forEach(used::add);
    }
    return used.stream().map(key -> Objects.requireNonNull(byKey.get(key))).toList();
  }
}
