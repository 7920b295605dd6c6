package org.safeconduct.server.thesauri;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Words through the pages, without script.
@Timeout(240)
class WordsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String FALANGA = "/thesauri/methods/03010400000005";

  @Test
  void letsCoordinatorsGiveEverybodyAnotherWord() {
    Wire coordinator = Wire.signIn("ingrid");
    assertThat(coordinator.get(FALANGA).body()).contains("beating of soles of the feet");
    Map<String, String> form = Map.of("language", "en", "word", "Blows to the soles");
    assertThat(coordinator.post(FALANGA, form).status()).isEqualTo(303);
    assertThat(Wire.signIn("jonas").get("/thesauri/methods").body()).contains("Blows to the soles");

    Wire jonas = Wire.signIn("jonas");
    assertThat(jonas.get(FALANGA).body())
        .doesNotContain("<form method=\"post\" action=\"" + FALANGA);
    assertThat(jonas.post(FALANGA, form).outside())
        .isEqualTo(jonas.post("/no/such/page", form).outside());
  }

  @Test
  void offersTheBroaderTermThatWasMeantAndKeepsWhatWasTyped() {
    Wire jonas = Wire.signIn("jonas");
    String words = "/inquiries/" + inquiry(jonas) + "/words";
    String id = SubjectId.random(RANDOM).toString();
    Map<String, String> typed =
        Map.of(
            "id", id, "list", "ACTS", "under", "tort", "chosen", "", "word", "In the cold store");
    Wire.Reply offered = jonas.post(words, typed);
    assertThat(offered.status()).isEqualTo(422);
    assertThat(offered.body())
        .contains("value=\"In the cold store\"")
        .contains("type=\"radio\" name=\"chosen\" value=\"02011111000004\"");
    Map<String, String> chosen =
        Map.of(
            "id",
            id,
            "list",
            "ACTS",
            "under",
            "tort",
            "chosen",
            "02011111000004",
            "word",
            "In the cold store");
    assertThat(jonas.post(words, chosen).status()).isEqualTo(303);
    assertThat(jonas.get(words).body()).contains("In the cold store").contains("Torture");
  }

  private static String inquiry(Wire jonas) {
    House.get();
    String team =
        jonas
            .get("/inquiries/new")
            .body()
            .replaceFirst("(?s).*<option value=\"(team_[0-9a-z]{25})\"[^>]*>Record.*", "$1");
    String inquiry = ScopeId.random(RANDOM).toString();
    Map<String, String> form =
        Map.of("id", inquiry, "team", team, "title", "Detentions", "period", "");
    assertThat(jonas.post("/inquiries", form).status()).isEqualTo(303);
    return inquiry;
  }
}
