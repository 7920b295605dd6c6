package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that the fictional organisation's files say went in through the front doors; nothing
/// of it may be found in what lies on the disk.
@Timeout(300)
class NorthlightLeakTest {
  private static final Set<String> PLAIN = Set.of("sign-in.txt", "example-packet.zip");
  private static final int SHORTEST = 9;

  @Test
  void leavesNoNameNoteOrAccountInAnyFileOfTheDataFolder() throws IOException {
    List<String> canaries = new ArrayList<>();
    for (String file : List.of("casefiles", "inquiries", "lists")) canaries.addAll(texts(file));
    canaries.addAll(cells());
    assertThat(canaries).hasSizeGreaterThan(100);
    try (Stream<Path> files = Files.walk(Demonstration.folder())) {
      List<Path> sealed =
          files
              .filter(Files::isRegularFile)
              .filter(f -> !PLAIN.contains(f.getFileName().toString()))
              .toList();
      assertThat(sealed).hasSizeGreaterThan(4);
      for (Path file : sealed) searchFor(canaries, file);
    }
  }

  @Test
  void leavesNoNameAndNothingWithheldInThePacket() throws IOException {
    List<String> canaries = new ArrayList<>(names());
    canaries.add("Je ne veux pas que cela sorte d'ici pour le moment.");
    canaries.add("Место было не полицией.");
    searchFor(canaries, Demonstration.packet());
  }

  @Test
  void wouldNoticeWhatTheySearchFor() throws IOException {
    byte[] packet = Files.readAllBytes(Demonstration.packet());
    assertThat(contains(packet, "Меня забрали вечером", StandardCharsets.UTF_8)).isTrue();
  }

  private static void searchFor(List<String> canaries, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (String canary : canaries) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        assertThat(contains(bytes, canary, charset))
            .as("a canary of %d characters in %s", canary.length(), file.getFileName())
            .isFalse();
      }
    }
  }

  private static boolean contains(byte[] bytes, String text, Charset charset) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
  }

  private static List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    read("casefiles").forEach(c -> names.add(c.get("name").asString()));
    read("inquiries")
        .forEach(i -> i.get("witnesses").forEach(w -> names.add(w.get("name").asString())));
    return names;
  }

  /// What stands in the case lists, single words too.
  private static List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    for (JsonNode list : read("lists")) {
      for (JsonNode row : list.get("rows")) {
        for (JsonNode cell : row)
          if (cell.asString().length() > SHORTEST) cells.add(cell.asString());
      }
    }
    return cells;
  }

  /// Every text of a file that is long enough not to occur by chance.
  private static List<String> texts(String file) throws IOException {
    List<String> all = new ArrayList<>();
    collect(read(file), all);
    return all;
  }

  private static void collect(JsonNode node, List<String> into) {
    if (node.isString()) {
      if (node.asString().length() >= SHORTEST && node.asString().contains(" "))
        into.add(node.asString());
    } else {
      node.forEach(child -> collect(child, into));
    }
  }

  private static JsonNode read(String file) throws IOException {
    try (InputStream in =
        NorthlightLeakTest.class.getResourceAsStream("/northlight/" + file + ".json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in));
    }
  }
}
