package org.safeconduct.server.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A person is passed on, as a caseworker posts it.
@Timeout(240)
class ReferralPagesTest {
  private static final String HARBOUR = "Harbour Legal Aid";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Wire marek = Wire.signIn("marek");

  @Test
  void whatThePersonAllowedLeavesOnceAndIsCalledBackWhenTheyTakeItBack() {
    String casefile = casefile();
    String room = casefile + "/referrals";
    assertThat(marek.get(casefile).body()).contains("href=\"" + room + "\"");
    allow(room, "NEED");
    assertThat(marek.post(room + "/new", offer("DANGER")).body())
        .contains("May not go: The danger.", "A basis covers other things");
    Map<String, String> need = offer("NEED");
    sent(marek.post(room + "/new", need));
    String own = room + "/" + need.get("id");

    Wire.Reply sheet = marek.post(own + "/sheet", passphrase());
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.body())
        .contains(HARBOUR, "A bed until spring.", "can take it back at any time")
        .doesNotContain("Northlight Passage", codename(casefile));
    assertThat(marek.get(room).body()).contains("Left on");

    step(own + "/accepted", "From Monday.");
    sent(marek.post(room + "/withdrawal", Map.of("id", fresh(), "words", "the person")));
    assertThat(marek.get(room).body()).contains("a copy is to be called back", "From Monday.");
    assertThat(marek.get("/").body()).contains("Call back a copy that left");
    assertThat(marek.post(own + "/sheet", passphrase()).body())
        .contains("May not go: What they asked for. The person withdrew.")
        .doesNotContain("A bed until spring.");
    step(own + "/called-back", "Their office tore it up.");
    assertThat(marek.get(room).body()).doesNotContain("a copy is to be called back");
    assertThat(marek.get(casefile + "/timeline").body())
        .contains("Offered to", "A copy left", "They took back what they had allowed");
  }

  @Test
  void thePagesReadOnAPhoneFromRightToLeftAndTheSheetNamesNobody() {
    String room = casefile() + "/referrals";
    allow(room, "NEED");
    Map<String, String> need = offer("NEED");
    sent(marek.post(room + "/new", need));
    try (Window window = Browser.window("ar", 360, true).signIn("marek")) {
      for (String path : List.of("", "/new", "/consent", "/withdrawal")) {
        assertThat(window.go(room + path).violations()).as(path).isEmpty();
        window.picture("referrals-ar" + path.replace('/', '-'));
      }
    }
    try (Window window = Browser.window("en", 1280, false).signIn("marek")) {
      window.go(room);
      window.picture("referrals-en");
      window.go(room + "/" + need.get("id") + "/sheet");
      assertThat(window.violations()).isEmpty();
      window.page().fill("#passphrase", House.get().passphrase("marek"));
      window.page().click("main form button");
      assertThat(window.page().innerText("main")).contains(HARBOUR, "A bed until spring.");
      assertThat(window.page().innerText("main")).doesNotContain("Northlight", "Marek");
      assertThat(window.violations()).isEmpty();
      window.picture("referral-sheet");
    }
  }

  @Test
  void anotherTeamSeesNothingOfIt() {
    String room = casefile() + "/referrals";
    Wire amina = Wire.signIn("amina");
    String nobodys = "/casefiles/" + ScopeId.random(RANDOM) + "/referrals";
    assertThat(amina.get(room).outside()).isEqualTo(amina.get(nobodys).outside());
    assertThat(amina.post(room + "/new", offer("NEED")).status()).isEqualTo(404);
  }

  private void allow(String room, String kind) {
    Map<String, String> form = new HashMap<>();
    form.put("id", fresh());
    form.put("office", HARBOUR);
    form.put("kinds", kind);
    form.put("formVersion", "referral-1");
    form.put("language", "ru");
    Wire.Reply unshown = marek.post(room + "/consent", form);
    assertThat(unshown.status()).isEqualTo(422);
    assertThat(unshown.body()).contains("value=\"" + HARBOUR + "\"");
    form.put("shownBy", "SPOKEN");
    sent(marek.post(room + "/consent", form));
  }

  private static Map<String, String> offer(String kind) {
    return Map.of("id", fresh(), "office", HARBOUR, "kinds", kind);
  }

  private void step(String path, String words) {
    String seen = found(marek.get(path).body(), "name=\"seen\" value=\"([^\"]*)\"");
    sent(marek.post(path, Map.of("seen", seen, "words", words)));
  }

  private static Map<String, String> passphrase() {
    return Map.of("passphrase", House.get().passphrase("marek"));
  }

  private String codename(String casefile) {
    return found(marek.get(casefile).body(), "<h1[^>]*>([^<]+)</h1>");
  }

  private String casefile() {
    String page = marek.get("/casefiles/new").body();
    String team = found(page, "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North");
    Wire.Reply opened =
        marek.post(
            "/casefiles/new",
            Map.of("home", team, "identity", "me", "need", "A bed until spring."));
    sent(opened);
    return opened.header("location").replaceFirst("[?].*", "");
  }

  private static String fresh() {
    return SubjectId.random(RANDOM).toString();
  }

  private static String found(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static void sent(Wire.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
