package org.safeconduct.server.records.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/// What a form of changing fields posted, by name; tidied as other forms are.
record Posted(Map<String, List<String>> texts) {
  static Posted of(MultiValueMap<String, String> posted) {
    Map<String, List<String>> texts = new HashMap<>();
    posted.forEach((name, values) ->
        texts.put(
            name,
            values.stream()
                .filter(Objects::nonNull)
                .map(text -> text.replace("\r\n", "\n").strip())
                .toList()));
    return new Posted(texts);
  }

  static Posted none() {
    return new Posted(Map.of());
  }

  String one(String name) {
    List<String> texts = all(name);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  List<String> all(String name) {
    return texts.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  @Override
  public String toString() {
    return "Posted";
  }
}
