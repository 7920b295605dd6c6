package org.safeconduct.server.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The routes that ship with the program: what was public about ways that people in danger went,
/// with its sources. Not one of them is verified. A team takes in what it wants to look at.
///
/// @param word names the card for ever; what was taken from it remembers it
public record Offered(String word, RouteCard card) {
  private static final String FILE = "/routes/offered.json";

  /// All of them, in the order of the file.
  public static List<Offered> all() {
    try (InputStream file = Objects.requireNonNull(Offered.class.getResourceAsStream(FILE))) {
      return List.of(JsonMapper.builder().build().readValue(file, Offered[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Optional<Offered> find(String word) {
    return all().stream().filter(o -> o.word().equals(word)).findFirst();
  }
}
