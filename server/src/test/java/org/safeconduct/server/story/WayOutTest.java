package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What was never lodged cannot be refused.
@Timeout(300)
class WayOutTest {

  @Test
  void refusesAnImpossibleStepWithASentenceAndKeepsWhatWasTyped() {
    try (Caseworker marek = Caseworker.signedIn("marek")) {
      String casefile = marek.openCasefile("Somebody to speak to the embassy.");
      String america = marek.plan(casefile, "US", "Visitor visa");
      marek.step(
          america,
          "hear",
          Map.of(
              "words",
              "You would only be turned away.",
              "tenor",
              "DISCOURAGING",
              "office",
              "Consulate, visa section",
              "on",
              "2026-11-20",
              "attribution",
              "ON_BACKGROUND"));
      marek.step(
          america,
          "refuse",
          Map.of(
              "ground",
              "NO_REASON_GIVEN",
              "on",
              "2026-11-22",
              "words",
              "She said it on the phone."));
      assertThat(marek.page().innerText("#errors"))
          .contains("Only what is lodged or appealed can be refused")
          .contains("Nothing was refused, because nothing was lodged");
      assertThat(marek.page().inputValue("#words")).isEqualTo("She said it on the phone.");
      assertThat(marek.window().violations()).isEmpty();
      assertThat(marek.window().go(casefile).text()).contains("discouraged");
    }
  }
}
