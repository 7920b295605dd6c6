package org.safeconduct.server.events.bringing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads mappings, and knows those that ship.
public final class ActMappings {
  /// Names of the mappings that ship, as they are chosen.
  public static final List<String> SHIPPED = List.of("chile");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ActMappings() {}

  /// @return empty if no mapping of that name ships
  public static Optional<ActMapping> shipped(String name) {
    if (!SHIPPED.contains(name)) return Optional.empty();
    try (InputStream in = ActMappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
      return Optional.of(read(Objects.requireNonNull(in).readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalArgumentException if it is no mapping; the message says where, in English, and
  ///   quotes nothing
  public static ActMapping read(byte[] json) {
    try {
      return JSON.readValue(json, ActMapping.class);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          at == null ? "no mapping" : "line " + at.getLineNr() + ", column " + at.getColumnNr(), e);
    }
  }
}
