package org.safeconduct.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vectors in `vectors/mail`, made by a program in another language.
public final class Vectors {
  private static final JsonMapper JSON = new JsonMapper();

  private Vectors() {}

  public static List<Vector> of(String format) {
    try (Stream<Path> files = Files.list(Path.of("..", "vectors", "mail"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> new Vector(JSON.readTree(file)))
          .filter(vector -> vector.text("format").equals(format))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One case.
  public record Vector(JsonNode node) {
    public String text(String name) {
      return node.required(name).asString();
    }

    public byte[] bytes(String name) {
      return HexFormat.of().parseHex(text(name));
    }

    public String hex(byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
  }
}
