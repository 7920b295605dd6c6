package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.cli.ServedNorthlight;

/// Every page of the fictional organisation, found by following links as its members: nothing that
/// axe finds wrong, nothing wider than a phone, a picture of each in `target/pictures`.
@Timeout(900)
class EveryPageTest {
  private static final List<String> MEMBERS = List.of("ingrid", "helene", "salome");
  private static final List<String> STARTS =
      List.of("/", "/search", "/deadlines", "/inquiries", "/kept", "/nothing/here");
  private static final int WIDE = 1280;
  private static final int PHONE = 360;

  /// Pages that only follow a post, or a state that the fictional organisation is not in: the
  /// stories beside this test go there.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "/inquiries/{inquiry}/exhibits/{exhibit}/original",
          "/casefiles/{casefile}/reopen",
          "/mandates/{mandate}",
          "/showings/{door}/{showing}",
          "/casefiles/{casefile}/facts/{seq}/agree");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ar"})
  void hasNothingWrongInItsLanguageOnAnyScreen(String language) {
    Map<String, List<String>> wrong = new TreeMap<>();
    List<String> visited = walk(language, false, wrong);
    assertThat(wrong).isEmpty();
    assertThat(routes().stream().filter(route -> visited.stream().noneMatch(route::matches)))
        .as("routes that nobody came to")
        .isEmpty();
  }

  @Test
  void hasNothingWrongInTheDark() {
    Map<String, List<String>> wrong = new TreeMap<>();
    walk("en", true, wrong);
    assertThat(wrong).isEmpty();
  }

  /// @param wrong takes up what is wrong, by path
  private static List<String> walk(String language, boolean dark, Map<String, List<String>> wrong) {
    Walk walk = new Walk();
    String folder = "every/" + language + (dark ? "-dark/" : "/");
    for (String handle : MEMBERS) {
      try (Window window = Browser.window(ServedNorthlight.get(), language, WIDE, dark)) {
        window.signIn(handle);
        Consumer<String> look =
            path -> {
              window.picture(folder + name(handle, path));
              List<String> found = wrongWith(window);
              if (!found.isEmpty()) wrong.putIfAbsent(path, found);
            };
        walk.from(window, STARTS, look);
      }
    }
    return walk.paths();
  }

  private static List<String> wrongWith(Window window) {
    List<String> wrong = new ArrayList<>(window.violations());
    if (!window.page().title().equals("Safeconduct")) wrong.add(window.page().title());
    window.page().setViewportSize(PHONE, 740);
    if (window.width() > PHONE) wrong.add("on a phone " + window.width() + " wide");
    window.page().setViewportSize(WIDE, 900);
    return wrong;
  }

  private static String name(String handle, String path) {
    return handle + path.replaceAll("_[a-z0-9]{25}", "").replaceAll("[^a-z0-9]+", "-");
  }

  /// A route that is read, as a pattern of paths.
  private record Route(String path) {
    boolean matches(String visited) {
      String bare = visited.replaceFirst("[?#].*", "");
      return bare.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
    }
  }

  private static List<Route> routes() {
    try (var file = EveryPageTest.class.getResourceAsStream("/routes.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      List<Route> routes = new ArrayList<>();
      for (String line : text.lines().toList()) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length == 2 && words[0].equals("GET") && !ELSEWHERE.contains(words[1])) {
          routes.add(new Route(words[1]));
        }
      }
      return routes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
