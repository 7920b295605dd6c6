package org.safeconduct.server.records;

import java.util.List;

/// An entry as it comes from elsewhere.
///
/// @param kind the key of its kind
/// @param key what it is called over there; once in its collection, for ever
/// @param links to other entries by what they are called over there
public record Arriving(
    String kind, String key, Labels title, List<FieldValue> values, List<LinkTo> links) {
  /// @param field its key
  /// @param key of the other entry, over there
  public record LinkTo(String field, String key) {}

  public Arriving {
    values = List.copyOf(values);
    links = List.copyOf(links);
  }

  @Override
  public String toString() {
    return "Arriving[" + kind + "]";
  }
}
