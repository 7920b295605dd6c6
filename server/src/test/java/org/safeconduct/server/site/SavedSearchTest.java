package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;

/// A member's own searches: opened, renamed, removed by them, and known to nobody else.
@Timeout(120)
class SavedSearchTest {
  private static final String WORDS = "Marwaldenberg";
  private static final Pattern ID = Pattern.compile("/search/saved/([a-z0-9]+)/open");

  @Test
  void isOpenedRenamedAndRemovedByItsMember() {
    Wire marek = Wire.signIn("marek");
    String id =
        save(marek, Map.of("words", WORDS, "kind", "casefile", "during", "2017-04"), "Hers");

    String opened = marek.post("/search/saved/" + id + "/open", Map.of()).header("location");
    assertThat(opened).startsWith("/search?asked=").doesNotContain(WORDS);
    assertThat(marek.get(opened).body())
        .contains("value=\"" + WORDS + "\"", "value=\"2017-04\"")
        .containsPattern("value=\"casefile\"\\s+checked");

    marek.post("/search/saved/" + id + "/rename", Map.of("name", "Theirs"));
    assertThat(marek.get("/search").body()).contains("<bdi>Theirs</bdi>");
    marek.post("/search/saved/" + id + "/rename", Map.of("name", " "));
    assertThat(marek.get("/search").body()).as("a name is not emptied").contains("Theirs");

    marek.post("/search/saved/" + id + "/remove", Map.of());
    assertThat(marek.get("/search").body()).doesNotContain(id, "Theirs");
    assertThat(marek.post("/search/saved/" + id + "/open", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void isCalledByItsWordsWhereNoNameIsGiven() {
    Wire marek = Wire.signIn("marek");
    String id = save(marek, Map.of("words", WORDS, "place", "Riga"), "");
    assertThat(marek.get("/search").body()).contains("<bdi>" + WORDS + " · Riga</bdi>");
    marek.post("/search/saved/" + id + "/remove", Map.of());
  }

  @Test
  void isInNobodyElsesListAndInNoFileInClear() throws IOException {
    Wire marek = Wire.signIn("marek");
    String id = save(marek, Map.of("words", WORDS), "Named " + WORDS);
    Wire ingrid = Wire.signIn("ingrid");
    assertThat(ingrid.get("/search").body()).doesNotContain(id, WORDS);
    for (String step : List.of("open", "rename", "remove")) {
      String path = "/search/saved/" + id + "/" + step;
      assertThat(ingrid.post(path, Map.of("name", "Mine")).status()).as(step).isEqualTo(404);
    }
    assertThat(marek.get("/search").body()).contains("Named " + WORDS);
    try (Stream<Path> files = Files.walk(House.get().data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(WORDS);
      }
    }
    marek.post("/search/saved/" + id + "/remove", Map.of());
  }

  @Test
  void cannotBeSavedWhenItsWordsAreNotInMemoryAnyMore() {
    Wire marek = Wire.signIn("marek");
    marek.post("/search/saved", Map.of("asked", "0123", "name", "Gone"));
    assertThat(marek.get("/search").body()).doesNotContain("<bdi>Gone</bdi>");
  }

  @Test
  void saysThatADateCannotBeRead() {
    Wire marek = Wire.signIn("marek");
    String found = find(marek, Map.of("words", WORDS, "during", "last summer"));
    assertThat(marek.get(found).body())
        .contains("value=\"last summer\"", "id=\"during-wrong\"")
        .doesNotContain("/search/saved\"");
  }

  private static String save(Wire member, Map<String, String> sought, String name) {
    String found = find(member, sought);
    assertThat(found).startsWith("/search?asked=").doesNotContain(WORDS);
    String handle = found.substring(found.indexOf('=') + 1);
    member.post("/search/saved", Map.of("asked", handle, "name", name));
    Matcher id = ID.matcher(member.get("/search").body());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private static String find(Wire member, Map<String, String> sought) {
    Map<String, String> form = new HashMap<>(sought);
    form.put("to", "/search");
    return member.post("/find", form).header("location");
  }
}
