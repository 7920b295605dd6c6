package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private static final List<String> MEMBERS = List.of("ingrid", "helene", "salome", "tove");
  private static final List<String> STARTS =
      List.of("/", "/search", "/deadlines", "/inquiries", "/shelter", "/kept", "/nothing/here");
  private static final List<String> ROOMS =
      List.of("/care", "/help", "/legal", "/money", "/papers", "/referrals");
  private static final String WITNESS = "Rustam Elgakaev";
  private static final int WIDE = 1280;
  private static final int PHONE = 360;

  /// Files, and pages that only follow a post: the stories beside this test go there.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "/inquiries/{inquiry}/exhibits/{exhibit}/pages/{file}",
          "/inquiries/{inquiry}/exhibits/{exhibit}/text",
          "/inquiries/{inquiry}/records/{kind}/tables/{table}",
          "/inquiries/{inquiry}/sources/{source}",
          "/inquiries/{inquiry}/witnesses/{witness}/together/{seq}",
          "/today/{word}",
          "/figures/published/{seq}/csv",
          "/inbox/{inbox}/{request}/files/{file}",
          "/inbox/{inbox}/{request}/holding",
          "/casefiles/{casefile}/facts/{seq}/agree",
          "/papers/{papers}",
          "/shelter/alarms/{alarm}",
          "/shelter/stays/{stay}/papers/{paper}");

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
        walk.from(window, reopening(window), look);
        if (handle.equals(MEMBERS.getFirst())) walk.from(window, beside(walk), look);
        walk.from(window, ahead(window), look);
        walk.from(window, witness(window), look);
      }
    }
    return walk.paths();
  }

  /// The rooms beside the one casefile that has something in each: of others they are empty.
  private static List<String> beside(Walk walk) {
    return walk.paths().stream()
        .filter(path -> path.endsWith("/child"))
        .flatMap(path -> ROOMS.stream().map(room -> path.replace("/child", room)))
        .toList();
  }

  /// A page that only closed casefiles have: no link leads there from an open one.
  private static List<String> reopening(Window window) {
    window.go("/casefiles/in/closed");
    return first(window, "main tbody th a").map(path -> path + "/reopen").stream().toList();
  }

  /// A journey that is ahead: only from there are legs planned.
  private static List<String> ahead(Window window) {
    window.go("/legs");
    String leg = first(window, "main tbody th a").orElse("/legs");
    window.go(leg);
    return first(window, "p.crumb a[href$='/journey']").stream().toList();
  }

  /// A page that only a search by name leads to, and only a custodian.
  private static List<String> witness(Window window) {
    window.go("/");
    window.page().fill("header [name='words']", WITNESS);
    window.page().click("header form.find button");
    return first(window, ".found a[href^='/mandates/']").stream().toList();
  }

  private static Optional<String> first(Window window, String links) {
    Locator found = window.page().locator(links);
    return found.count() == 0
        ? Optional.empty()
        : Optional.ofNullable(found.first().getAttribute("href"));
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
