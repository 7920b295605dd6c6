package org.safeconduct.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Vectors on disk: our own in `vectors/seal`, those of others among the test's resources.
final class Vectors {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Path OWN = Path.of("..", "vectors", "seal");

  private Vectors() {}

  static List<Vector> own() {
    try (Stream<Path> files = Files.list(OWN)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(file -> new Vector(JSON.readTree(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Vector> known(String file) {
    try (InputStream in = Vectors.class.getResourceAsStream("known/" + file)) {
      return list(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Vector> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(Vector::new).toList();
  }

  /// One case.
  record Vector(JsonNode node) {
    String text(String name) {
      return node.required(name).asString();
    }

    byte[] bytes(String name) {
      return HexFormat.of().parseHex(text(name));
    }

    Secret secret(String name) {
      return Secret.takeOver(bytes(name));
    }

    int number(String name) {
      return node.required(name).asInt();
    }

    boolean has(String name) {
      return node.has(name);
    }

    List<String> texts(String name) {
      return StreamSupport.stream(node.required(name).spliterator(), false)
          .map(JsonNode::asString)
          .toList();
    }

    List<byte[]> byteStrings(String name) {
      return texts(name).stream().map(HexFormat.of()::parseHex).toList();
    }

    List<Vector> list(String name) {
      return Vectors.list(node.required(name));
    }
  }
}
