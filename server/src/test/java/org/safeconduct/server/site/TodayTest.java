package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.waking.Waking;

@Timeout(180)
class TodayTest {
  private static final Pattern SECTION = Pattern.compile("<h2 id=\"([a-z-]+)\">");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");
  private static final Pattern HOME =
      Pattern.compile("name=\"home\".*?value=\"(team_[^\"]+)\"", Pattern.DOTALL);

  private static final Pattern DUTY = Pattern.compile("href=\"(/duty/team_[^\"]+)\"");
  private static final Pattern MEMBER = Pattern.compile("<option value=\"(member_[^\"]+)\"");

  @Test
  void isTheFirstPageThatAMemberSees() {
    Wire.Reply today = Wire.signIn("marek").get("/");
    assertThat(today.status()).isEqualTo(200);
    assertThat(today.body()).contains("<h1>Today</h1>");
  }

  @Test
  void beginsWithWhoMayBeInDangerAndKeepsItsOrder() {
    String body = Wire.signIn("helene").get("/").body();
    assertThat(SECTION.matcher(body).results().map(found -> found.group(1)))
        .startsWith(
            "danger",
            "sign",
            "unassessed",
            "answer",
            "clock",
            "statement",
            "journey",
            "basis",
            "conflict",
            "reveal",
            "task");
  }

  @Test
  void saysNoneWhereASectionIsEmpty() {
    String body = Wire.signIn("helene").get("/").body();
    assertThat(section(body, "journey")).contains("none").doesNotContain("<ul>");
  }

  @Test
  void namesWhoMayBeInDangerSinceWhenAndWhoIsOnIt() {
    Wire marek = Wire.signIn("marek");
    String casefile = openedBy(marek);
    assertThat(all(marek, "unassessed")).contains(casefile + "/risk");
    assess(marek, casefile, "now");
    String body = marek.get("/").body();
    assertThat(section(body, "danger"))
        .contains("href=\"" + casefile + "\"", "since ", "UTC", "Marek Dubnicki");
    assertThat(all(marek, "unassessed")).doesNotContain(casefile);
    assess(marek, casefile, "low");
    assertThat(section(marek.get("/").body(), "danger")).doesNotContain(casefile);
  }

  @Test
  void leadsToAllOfASectionThatIsLongerThanThePage() {
    Wire marek = Wire.signIn("marek");
    String whole = "href=\"/today/unassessed\"";
    for (int opened = 0; opened < 26; opened++) {
      if (section(marek.get("/").body(), "unassessed").contains(whole)) break;
      openedBy(marek);
    }
    assertThat(section(marek.get("/").body(), "unassessed")).contains(whole);
    assertThat(all(marek, "unassessed").split("/risk\"", -1)).hasSizeGreaterThan(26);
    assertThat(marek.get("/today/nothing").status()).isEqualTo(404);
  }

  @Test
  void endsWithWhoIsOnDutyAndWhatTheyHandedOver() {
    Wire ingrid = Wire.signIn("ingrid");
    String duty = only(DUTY, section(ingrid.get("/").body(), "duty"));
    String me = only(MEMBER, ingrid.get(duty).body());
    Map<String, String> from = Map.of("first", me, "from", "2017-05-01", "fromTime", "09:00");
    Map<String, String> agreed = new java.util.HashMap<>(from);
    agreed.putAll(Map.of("second", "", "until", "2037-05-01", "untilTime", "09:00"));
    assertThat(ingrid.post(duty + "/agree", agreed).status()).isEqualTo(303);
    ingrid.post(duty + "/note", Map.of("words", "The lawyer answers until ten."));
    assertThat(section(Wire.signIn("marek").get("/").body(), "duty"))
        .contains("1 May 2037, 09:00 UTC", "The lawyer answers until ten.", "Ingrid Solvang");
    assertThat(Wire.signIn("marek").post(duty + "/agree", agreed).status()).isEqualTo(422);
    assertThat(Wire.signIn("salome").get(duty).status()).isEqualTo(404);
  }

  @Test
  void saysAtTheNextSignInWhatWasRungMeanwhile() {
    Wire marek = Wire.signIn("marek");
    String duty = only(DUTY, section(marek.get("/").body(), "duty"));
    TeamId team = TeamId.parse(duty.substring(duty.lastIndexOf('/') + 1));
    Waking waking = House.get().bean(Waking.class);
    waking.set(team, List.of(House.get().now().minus(Duration.ofHours(1))));
    waking.beat();
    assertThat(section(Wire.signIn("marek").get("/").body(), "duty"))
        .contains("level 1. No command to ring it");
    assertThat(section(Wire.signIn("salome").get("/").body(), "duty")).doesNotContain("level 1");
  }

  private static String openedBy(Wire worker) {
    String home = only(HOME, worker.get("/casefiles/new").body());
    Map<String, String> form = Map.of("home", home, "identity", "me", "need", "A bed for tonight.");
    return worker.post("/casefiles/new", form).header("location");
  }

  private static void assess(Wire worker, String casefile, String danger) {
    String seen = only(SEEN, worker.get(casefile + "/risk").body());
    Map<String, String> form =
        Map.of("seen", seen, "danger", danger, "reason", "As told.", "again", "2030-01-01");
    assertThat(worker.post(casefile + "/risk", form).status()).isEqualTo(303);
  }

  /// Every page of a section: what a first page has no room for.
  private static String all(Wire worker, String section) {
    StringBuilder all = new StringBuilder();
    for (int page = 1; ; page++) {
      String body = worker.get("/today/" + section + "?page=" + page).body();
      all.append(body);
      if (!body.contains("rel=\"next\"")) return all.toString();
    }
  }

  private static String only(Pattern pattern, String body) {
    Matcher found = pattern.matcher(body);
    if (!found.find()) throw new AssertionError("not on the page: " + pattern);
    return found.group(1);
  }

  private static String section(String body, String id) {
    int from = body.indexOf("<h2 id=\"" + id + "\">");
    return body.substring(from, body.indexOf("</section>", from));
  }

  @Test
  void neverPutsIntoAnAddressWhatWasTypedIntoASearchBox() {
    Wire marek = Wire.signIn("marek");
    Wire.Reply found = marek.post("/find", Map.of("to", "/casefiles", "words", "canary-4471"));
    assertThat(found.status()).isEqualTo(303);
    assertThat(found.header("location")).startsWith("/casefiles?asked=").doesNotContain("canary");
    assertThat(marek.get(found.header("location")).body()).contains("canary-4471");
    assertThat(Wire.signIn("ingrid").get(found.header("location")).body())
        .doesNotContain("canary-4471");
  }

  @Test
  void leadsNobodyOutsideByItsSearchBox() {
    Wire marek = Wire.signIn("marek");
    Map<String, String> outside = Map.of("to", "//evil.example/", "words", "x");
    assertThat(marek.post("/find", outside).header("location")).doesNotContain("evil");
  }
}
