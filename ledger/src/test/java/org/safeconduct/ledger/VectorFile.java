package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A file of `vectors/`: header lines, an empty line, the thing itself.
record VectorFile(String name, Map<String, String> header, Bytes thing) {

  static final Path FOLDER = Path.of("..", "vectors", "ledger");

  static List<VectorFile> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.getFileName().toString().equals("README.md"))
          .map(VectorFile::read)
          .sorted(Comparator.comparing(VectorFile::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VectorFile read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      int start = 0;
      Map<String, String> header = new LinkedHashMap<>();
      while (bytes[start] != '\n') {
        int end = start;
        while (bytes[end] != '\n') {
          end++;
        }
        String[] line = new String(bytes, start, end - start, UTF_8).split(": ", 2);
        header.put(line[0], line[1]);
        start = end + 1;
      }
      Bytes thing = Bytes.of(Arrays.copyOfRange(bytes, start + 1, bytes.length));
      return new VectorFile(file.getFileName().toString(), header, thing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String get(String field) {
    String value = header.get(field);
    if (value == null) {
      throw new IllegalStateException(name + " has no " + field);
    }
    return value;
  }

  boolean accepted() {
    return get("expect").equals("accepted");
  }

  String text() {
    return new String(thing.toArray(), UTF_8);
  }

  List<Digest> hashes() {
    return text().lines().map(Digest::fromBase64).toList();
  }
}
