package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Without the shelter's grant nothing tells in which town somebody is: the town is planted through
/// the pages, and looked for in everything that another member can come to.
@Timeout(400)
class NoTownTest {
  private static final String TOWN = "Ysolderwick";
  private static final String STREET = "Marlpit Rise";
  private static final String CALLED = "Kittiwake";
  private static final String OTHER_TOWN = "Ulm";
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern ID = Pattern.compile("[a-z]+_[0-9a-z]{25}");

  /// Who has no seat in the shelter's team, with every other role.
  private static final List<String> OTHERS = List.of("marek", "ingrid", "jonas", "helene");

  private final Wire amina = Wire.signIn("amina");
  private final Wire marek = Wire.signIn("marek");
  private String casefile = "";
  private String place = "";
  private String stay = "";

  @BeforeEach
  void plant() {
    place = place(TOWN, "3 " + STREET);
    Placed placed = placed(place);
    casefile = placed.casefile();
    stay = placed.stay();
    assertThat(amina.get(stay).body()).contains(TOWN, CALLED);
  }

  /// Somebody in a place, as both sides see it.
  private record Placed(String casefile, String asking, String stay) {}

  private Placed placed(String at) {
    String of = casefile();
    String asking = asked(of);
    Wire.Reply page = amina.get(asking);
    sent(amina.post(action(page, "take-up"), Map.of("seen", seenBefore(page, "take-up"))));
    String opened = first(amina.get(asking).body(), "href=\"(/shelter/stays/[^\"]+)\"");
    Wire.Reply form = amina.get(opened + "/place");
    sent(
        amina.post(
            opened + "/place",
            Map.of(
                "id",
                value(form.body(), "id"),
                "seen",
                value(form.body(), "seen"),
                "place",
                at.replaceFirst(".*/", ""),
                "from",
                "2026-11-23",
                "how",
                "On foot.",
                "company",
                "NOBODY")));
    return new Placed(of, asking, opened);
  }

  /// Two people alike in everything but where they are: to others their pages are the same to the
  /// letter, and so are sizes.
  @Test
  void whoIsInAnotherTownReadsTheSameToOthers() {
    Placed here = placed(place);
    Placed there = placed(place(OTHER_TOWN, "1 Kay"));
    assertThat(amina.get(there.stay()).body()).contains(OTHER_TOWN);
    for (String room : List.of("", "/timeline", "/routes", "/journey")) {
      assertThat(plain(there.casefile() + room, there))
          .isEqualTo(plain(here.casefile() + room, here));
    }
    assertThat(plain(there.asking(), there)).isEqualTo(plain(here.asking(), here));
  }

  /// A page as Marek reads it, without ids, the codename, moments and what is carried along.
  private String plain(String path, Placed of) {
    String codename = first(marek.get(of.casefile()).body(), "<h1>([^<]+)</h1>");
    return ID.matcher(marek.get(path).body())
        .replaceAll("{id}")
        .replace(codename, "{codename}")
        .replaceAll("[0-9]{1,2}:[0-9]{2}", "{time}")
        .replaceAll("value=\"[0-9]+\"", "value=\"{seen}\"");
  }

  @Test
  void noPageThatAnybodyElseCanComeToTellsIt() {
    for (String handle : OTHERS) {
      Wire member = Wire.signIn(handle);
      Set<String> kinds = new LinkedHashSet<>();
      Deque<String> ahead = new ArrayDeque<>(starts());
      while (!ahead.isEmpty()) {
        String path = ahead.removeFirst();
        String body = member.get(path).body();
        assertThat(body).as("%s at %s", handle, path).doesNotContain(TOWN, STREET, CALLED);
        LINK.matcher(body)
            .results()
            .map(found -> found.group(1))
            .filter(link -> !link.equals("/leave"))
            .filter(link -> kinds.add(kind(link)))
            .forEach(ahead::add);
      }
      assertThat(kinds).as(handle).hasSizeGreaterThan(5);
    }
  }

  @Test
  void noSearchAndNoCountTellsIt() {
    for (String handle : OTHERS) {
      Wire member = Wire.signIn(handle);
      String nothing = bare(found(member, "Zzyzxwold"), "Zzyzxwold");
      for (String word : List.of(TOWN, "Marlpit", CALLED, TOWN.substring(0, 5) + "*")) {
        assertThat(bare(found(member, word), word))
            .as("%s for %s", handle, word)
            .isEqualTo(nothing);
      }
    }
    assertThat(found(amina, TOWN)).contains(CALLED);
  }

  /// The same status, headers and length as for what never was.
  @Test
  void itsAddressesAnswerOthersAsWhatIsNotThere() {
    for (String handle : OTHERS) {
      Wire member = Wire.signIn(handle);
      for (String path : List.of(place, stay, stay + "/place", place + "/practice")) {
        assertThat(member.get(path).outside())
            .as("%s at %s", handle, path)
            .isEqualTo(member.get(elsewhere(path)).outside());
        Map<String, String> form = Map.of("words", "x", "seen", "1");
        assertThat(member.post(path, form).outside())
            .as("%s posting to %s", handle, path)
            .isEqualTo(member.post(elsewhere(path), form).outside());
      }
    }
  }

  @Test
  void noNameOfAFileTellsIt() throws IOException {
    Path data = House.get().data();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        assertThat(data.relativize(file).toString()).doesNotContain(TOWN, STREET, CALLED);
      }
    }
  }

  private List<String> starts() {
    return List.of("/", "/shelter", "/deadlines", "/search", "/inquiries", "/self", casefile);
  }

  private static String kind(String path) {
    return ID.matcher(path.replaceFirst("[?].*", "")).replaceAll("{id}").replaceAll("/\\d+", "/n");
  }

  private static String elsewhere(String path) {
    var random = new SecureRandom();
    return path.replaceFirst("scope_[0-9a-z]{25}", ScopeId.random(random).toString())
        .replaceFirst("subject_[0-9a-z]{25}", SubjectId.random(random).toString());
  }

  private static String found(Wire member, String words) {
    Wire.Reply asked = member.post("/find", Map.of("words", words, "to", "/search"));
    return member.get(asked.header("location")).body();
  }

  /// A page of results without what was typed and the handle under which it is kept.
  private static String bare(String page, String word) {
    return page.replace(word, "").replaceAll("asked(=|\" value=\")[^\"&]*", "");
  }

  private String place(String town, String address) {
    Wire.Reply form = amina.get("/shelter/places/new");
    Map<String, String> fields = new HashMap<>();
    fields.put("id", value(form.body(), "id"));
    fields.put("team", first(form.body(), "value=\"(team_[0-9a-z]{25})\""));
    fields.put("name", CALLED);
    fields.put("town", town);
    fields.put("country", "RU");
    fields.put("address", address);
    fields.put("beds", "4");
    Wire.Reply entered = amina.post("/shelter/places/new", fields);
    sent(entered);
    return entered.header("location").replaceFirst("[?].*", "");
  }

  private String casefile() {
    Wire.Reply form = marek.get("/casefiles/new");
    String team = first(form.body(), "value=\"(team_[0-9a-z]{25})\"");
    Wire.Reply opened =
        marek.post("/casefiles/new", Map.of("home", team, "identity", "me", "need", "A bed."));
    sent(opened);
    return opened.header("location").replaceFirst("[?].*", "");
  }

  /// Asks, and finds what was asked as the shelter does.
  private String asked(String of) {
    Wire.Reply form = marek.get(of + "/shelter");
    Set<String> before = asks();
    sent(
        marek.post(
            of + "/shelter",
            Map.of(
                "id",
                value(form.body(), "id"),
                "team",
                first(form.body(), "value=\"(team_[0-9a-z]{25})\""),
                "from",
                "2026-11-23",
                "people",
                "1")));
    Set<String> after = asks();
    after.removeAll(before);
    return after.iterator().next();
  }

  private Set<String> asks() {
    Set<String> paths = new LinkedHashSet<>();
    Matcher found =
        Pattern.compile("href=\"(/shelter/asks/[^\"]+)\"").matcher(amina.get("/shelter").body());
    while (found.find()) paths.add(found.group(1));
    return paths;
  }

  private static String action(Wire.Reply page, String verb) {
    return first(page.body(), "action=\"([^\"]+/" + verb + ")\"");
  }

  private static String seenBefore(Wire.Reply page, String verb) {
    String body = page.body();
    return value(body.substring(body.indexOf("/" + verb + "\"")), "seen");
  }

  private static String value(String body, String name) {
    return first(body, "name=\"" + name + "\" value=\"([^\"]*)\"");
  }

  private static String first(String body, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(body);
    assertThat(found.find()).as(pattern + " in " + body).isTrue();
    return found.group(1);
  }

  private static void sent(Wire.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
