package org.safeconduct.server.helpers;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A register belongs to its team; a casefile knows a pseudonym and nothing else.
@Timeout(240)
class HelperPagesTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int PATIENCE = 50;
  private static final String REACHED = "Through the bookshop at the bridge.";

  private final Wire marek = Wire.signIn("marek");

  @Test
  void anotherTeamsRegisterIsNotThere() {
    String pseudonym = "Grey Heron " + RANDOM.nextInt(1 << 20);
    String helper = listed(pseudonym);
    Wire salome = Wire.signIn("salome");
    assertThat(salome.get("/helpers").body()).doesNotContain(pseudonym);
    String nobodys = "/helpers/" + ScopeId.random(RANDOM) + "/" + SubjectId.random(RANDOM);
    for (String page : new String[] {"", "/again", "/end"}) {
      assertThat(salome.get(helper + page).outside())
          .as(page)
          .isEqualTo(salome.get(nobodys + page).outside());
    }
    assertThat(salome.post(helper + "/end", Map.of()).outside())
        .isEqualTo(salome.post(nobodys + "/end", Map.of()).outside());
    assertThat(Wire.signIn("ingrid").get(helper).body()).contains(pseudonym, REACHED);
  }

  @Test
  void thePersonRefusesWithoutAReasonAndIsNotAskedAgain() {
    String pseudonym = "Blue Kite " + RANDOM.nextInt(1 << 20);
    listed(pseudonym);
    String help = casefile() + "/help";
    String begin = marek.get(help + "/new").body();
    assertThat(begin).contains("not for everybody: same clan").doesNotContain(REACHED);
    String helper = found(begin, "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>" + pseudonym);
    String id = SubjectId.random(RANDOM).toString();
    sent(marek.post(help + "/new", proposing(id, helper)));
    String refuse = help + "/" + id + "/refuse";
    String seen = found(marek.get(refuse).body(), "name=\"seen\" value=\"([^\"]*)\"");
    sent(marek.post(refuse, Map.of("seen", seen)));
    assertThat(marek.get(help).body())
        .contains(pseudonym, "the person does not want this one")
        .doesNotContain(REACHED);
    Wire.Reply again =
        marek.post(help + "/new", proposing(SubjectId.random(RANDOM).toString(), helper));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("do not want this helper");
  }

  @Test
  void saysWhatIsMissing() {
    String id = SubjectId.random(RANDOM).toString();
    Wire.Reply wrong =
        marek.post("/helpers/new", Map.of("id", id, "pseudonym", "", "languages", "klingonisch!"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Write languages by their tags");
  }

  private static Map<String, String> proposing(String id, String helper) {
    return Map.of("id", id, "helper", helper, "help", "INTERPRETING");
  }

  /// @return the helper's path
  private String listed(String pseudonym) {
    String id = SubjectId.random(RANDOM).toString();
    String team =
        found(
            marek.get("/helpers/new").body(),
            "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North");
    sent(
        marek.post(
            "/helpers/new",
            Map.of(
                "id",
                id,
                "team",
                team,
                "pseudonym",
                pseudonym,
                "help",
                "INTERPRETING",
                "languages",
                "ce ru",
                "conflicts",
                "SAME_CLAN",
                "words",
                REACHED)));
    return found(taken(id), "href=\"(/helpers/[^\"/]+/" + id + ")\"");
  }

  /// The list once it has taken in what was written: an index may lag behind on a busy machine.
  private String taken(String id) {
    String page = marek.get("/helpers").body();
    for (int i = 0; i < PATIENCE && !page.contains(id); i++) page = marek.get("/helpers").body();
    return page;
  }

  private String casefile() {
    String page = marek.get("/casefiles/new").body();
    String team = found(page, "<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North");
    Wire.Reply opened =
        marek.post("/casefiles/new", Map.of("home", team, "identity", "me", "need", "A bed."));
    sent(opened);
    return opened.header("location").replaceFirst("[?].*", "");
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
