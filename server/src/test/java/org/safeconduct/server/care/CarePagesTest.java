package org.safeconduct.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.SubjectId;

/// Needs are for everybody on the casefile, findings for those with the key of care alone.
@Timeout(240)
class CarePagesTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String FINDING = "Insulin twice a day since childhood.";

  private final Wire marek = Wire.signIn("marek");
  private final Wire ingrid = Wire.signIn("ingrid");

  @Test
  void aColleagueReadsTheNeedAndNeverTheFinding() {
    String care = casefile() + "/care";
    sent(marek.post(care + "/needs/new", need("MEDICINE_KEPT_COLD", "A fridge in the room.")));
    sent(marek.post(care + "/findings/new", finding()));
    assertThat(marek.get(care).body()).contains("medicine kept cold", FINDING);
    assertThat(ingrid.get(care).body())
        .contains("medicine kept cold", "A fridge in the room.")
        .doesNotContain(FINDING);
    assertThat(ingrid.get(care + "/findings/new").status()).isEqualTo(404);
    assertThat(ingrid.get(care + "/readers").status()).isEqualTo(404);
    assertThat(ingrid.post(care + "/findings/new", finding()).status()).isEqualTo(404);
    assertThat(ingrid.get(care.replace("/care", "")).body())
        .as("what shelter and passage must heed stands on the casefile")
        .contains("medicine kept cold", "where they stay");
  }

  @Test
  void whoIsLetInReadsWhatWasFoundBefore() {
    String care = casefile() + "/care";
    sent(marek.post(care + "/findings/new", finding()));
    assertThat(ingrid.get(care).body()).doesNotContain(FINDING);
    String member = option(marek.get(care + "/readers").body(), "Ingrid");
    sent(marek.post(care + "/readers", Map.of("member", member)));
    assertThat(ingrid.get(care).body()).contains(FINDING);
  }

  @Test
  void whoseAccessEndsOpensNoFindingAnyMore() {
    String care = casefile() + "/care";
    sent(marek.post(care + "/findings/new", finding()));
    String ingrids = option(marek.get(care + "/readers").body(), "Ingrid");
    String away = care + "/readers/dismiss";
    assertThat(marek.get(away).body())
        .as("who reads nothing is not offered")
        .doesNotContain(ingrids);
    sent(marek.post(care + "/readers", Map.of("member", ingrids)));
    assertThat(ingrid.get(care).body()).contains(FINDING);
    assertThat(marek.post(away, Map.of("from", ingrids)).status()).as("no reason").isEqualTo(422);
    sent(marek.post(away, Map.of("from", ingrids, "words", "She left the medical team.")));
    assertThat(ingrid.get(care).body()).doesNotContain(FINDING);
    assertThat(ingrid.get(away).status()).isEqualTo(404);
    assertThat(marek.get(care).body()).contains(FINDING);
  }

  @Test
  void nobodyShutsThemselvesOut() {
    String care = casefile() + "/care";
    String ingrids = option(marek.get(care + "/readers").body(), "Ingrid");
    sent(marek.post(care + "/readers", Map.of("member", ingrids)));
    String mareks = option(ingrid.get(care + "/readers/dismiss").body(), "Marek");
    Map<String, String> himself = Map.of("from", mareks, "words", "Enough.");
    Wire.Reply reply = marek.post(care + "/readers/dismiss", himself);
    assertThat(reply.body()).contains("You would shut yourself out");
  }

  @Test
  void aNeedIsFoundByItsWordsAndLeadsToItsRoom() {
    String casefile = casefile();
    sent(marek.post(casefile + "/care/needs/new", need("MEDICINE_KEPT_COLD", "A whortlefridge.")));
    Wire.Reply asked = ingrid.post("/find", Map.of("to", "/search", "words", "whortlefridge"));
    assertThat(ingrid.get(asked.header("location")).body())
        .contains(casefile + "/care#", "medicine kept cold");
  }

  @Test
  void nothingOfAFindingIsFoundBySearchOrInTheTimeline() {
    String casefile = casefile();
    sent(marek.post(casefile + "/care/findings/new", finding()));
    assertThat(marek.get(casefile + "/timeline").body()).doesNotContain("Insulin");
    Wire.Reply asked = marek.post("/find", Map.of("to", "/search", "words", "insulin"));
    assertThat(marek.get(asked.header("location")).body()).doesNotContain(casefile);
  }

  @Test
  void aNeedThatEndedIsHeededNoLonger() {
    String care = casefile() + "/care";
    Map<String, String> need = need("NO_STAIRS", "");
    sent(marek.post(care + "/needs/new", need));
    String end = care + "/needs/" + need.get("id") + "/end";
    String seen = hidden(ingrid.get(end).body(), "seen");
    sent(ingrid.post(end, Map.of("seen", seen)));
    assertThat(marek.get(care.replace("/care", "")).body()).doesNotContain("no stairs");
    assertThat(marek.get(end).status()).isEqualTo(404);
  }

  @Test
  void aFindingIsCopiedForAnInquiryAndTakenOutAgain() {
    Wire jonas = Wire.signIn("jonas");
    Wire salome = Wire.signIn("salome");
    String blank = jonas.get("/inquiries/new").body();
    String inquiry =
        location(
            jonas.post(
                "/inquiries",
                Map.of(
                    "id", hidden(blank, "id"),
                    "team", found(blank, "(team_[0-9a-z]{25})"),
                    "title", "Findings, weighed")));
    String id = SubjectId.random(RANDOM).toString();
    String witness =
        location(jonas.post(inquiry + "/witnesses", Map.of("id", id, "name", "A. Person")));

    String casefile = casefile(salome, "Passage South");
    Map<String, String> finding = finding();
    sent(salome.post(casefile + "/care/findings/new", finding));
    String copy = casefile + "/care/findings/" + finding.get("id") + "/copy";
    assertThat(ingrid.get(copy).status()).isEqualTo(404);
    assertThat(ingrid.post(copy, Map.of()).status()).isEqualTo(404);
    String mark = inquiry.substring("/inquiries/".length()).substring(0, 12);
    Map<String, String> form =
        Map.of(
            "terms", option(salome.get(copy).body(), "P-0001 · " + mark),
            "examiner", "a doctor of a clinic",
            "on", "2026-03",
            "told", "They gave me no insulin.",
            "words", FINDING,
            "consistency", "HIGHLY_CONSISTENT");
    sent(salome.post(copy, form));

    String shown = jonas.get(witness).body();
    assertThat(shown)
        .contains("Highly consistent", FINDING, "They gave me no insulin.", "a doctor of a clinic")
        .doesNotContain(casefile.substring("/casefiles/".length()), "Doctor 3");
    assertThat(salome.get(casefile + "/care").body()).doesNotContain("P-0001");
    String seq = found(shown, "findings/withdraw\"[^~]*?name=\"seq\" value=\"([0-9]+)\"");
    sent(
        jonas.post(
            witness + "/findings/withdraw",
            Map.of("seen", hidden(shown, "seen"), "seq", seq, "condition", "")));
    assertThat(jonas.get(witness).body())
        .contains("A medical finding was withdrawn")
        .doesNotContain(FINDING);
  }

  private static String location(Wire.Reply reply) {
    sent(reply);
    return reply.header("location").replaceFirst("[?].*", "");
  }

  private static Map<String, String> need(String need, String words) {
    return Map.of("id", SubjectId.random(RANDOM).toString(), "need", need, "words", words);
  }

  private static Map<String, String> finding() {
    String id = SubjectId.random(RANDOM).toString();
    return Map.of("id", id, "kind", "MEDICAL", "by", "Doctor 3", "on", "2026-03", "words", FINDING);
  }

  /// A casefile whose identity and care only its caseworker may open.
  private String casefile() {
    return casefile(marek, "Passage North");
  }

  private static String casefile(Wire member, String team) {
    String home = option(member.get("/casefiles/new").body(), team);
    return location(
        member.post("/casefiles/new", Map.of("home", home, "identity", "me", "need", "A bed.")));
  }

  private static String option(String page, String label) {
    return found(page, "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>" + label);
  }

  private static String hidden(String page, String name) {
    return found(page, "name=\"" + name + "\" value=\"([^\"]*)\"");
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
