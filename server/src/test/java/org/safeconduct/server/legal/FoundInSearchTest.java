package org.safeconduct.server.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.SubjectId;

/// Legal matters and payments are found by what was written of them, by who may open the casefile.
@Timeout(240)
class FoundInSearchTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Wire marek = Wire.signIn("marek");
  private final Wire salome = Wire.signIn("salome");

  @Test
  void aMatterIsFoundByItsAuthorityAndAPaymentByItsPurpose() {
    String casefile = casefile();
    sent(
        marek.post(
            casefile + "/legal/new",
            Map.of(
                "id",
                fresh(),
                "kind",
                "TRAVEL_BAN",
                "authority",
                "Border post of Wrenholt",
                "since",
                "2026-11",
                "words",
                "Told at the desk.")));
    sent(
        marek.post(
            casefile + "/money/new",
            Map.of(
                "id",
                fresh(),
                "amount",
                "40",
                "currency",
                "EUR",
                "purpose",
                "Wrenholt bus",
                "line",
                "Journeys")));
    assertThat(found(marek))
        .contains(casefile + "/legal#", "travel ban", casefile + "/money#", "EUR");
    assertThat(found(salome)).as("not of her team").doesNotContain(casefile);
  }

  private static String found(Wire member) {
    Wire.Reply asked = member.post("/find", Map.of("to", "/search", "words", "wrenholt"));
    return member.get(asked.header("location")).body();
  }

  private static String fresh() {
    return SubjectId.random(RANDOM).toString();
  }

  private String casefile() {
    Matcher team =
        Pattern.compile("<option value=\"([a-z]+_[0-9a-z]{25})\"[^>]*>Passage North")
            .matcher(marek.get("/casefiles/new").body());
    assertThat(team.find()).isTrue();
    Wire.Reply opened =
        marek.post(
            "/casefiles/new", Map.of("home", team.group(1), "identity", "me", "need", "A bed."));
    sent(opened);
    return opened.header("location").replaceFirst("[?].*", "");
  }

  private static void sent(Wire.Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(303);
  }
}
