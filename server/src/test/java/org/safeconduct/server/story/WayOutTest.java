package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One person's ways out: told not to apply by one country, lodged in two, refused by one of them,
/// granted by the other.
@Timeout(300)
class WayOutTest {

  @Test
  void tellsDiscouragedLodgedRefusedAndGrantedApart() {
    try (Caseworker marek = Caseworker.signedIn("marek")) {
      String casefile = marek.openCasefile("A place outside, before the month ends.");
      String codename = marek.page().innerText("h1");

      String america = marek.plan(casefile, "US", "Visitor visa");
      hear(marek, america, "Do not apply: there is no political will.");
      assertThat(marek.text()).contains("discouraged", "there is no political will");

      String lithuania = marek.plan(casefile, "LT", "National visa");
      lodge(marek, lithuania);
      String canada = marek.plan(casefile, "CA", "Referred by a partner organisation");
      lodge(marek, canada);
      assertThat(marek.window().go(casefile).text()).containsOnlyOnce("discouraged");

      marek.step(
          lithuania,
          "refuse",
          Map.of(
              "ground",
              "INSUFFICIENT_TIES",
              "on",
              "2026-11-22",
              "remedy",
              "JUDICIAL_REVIEW",
              "forum",
              "administrative court",
              "day",
              "2026-12-21"));
      assertThat(marek.text()).contains("refused", "administrative court", "21 Dec 2026");
      marek.step(
          canada, "grant", Map.of("visa", "RESETTLEMENT", "on", "2026-11-22", "day", "2027-05-21"));
      assertThat(marek.text()).contains("granted");

      marek.window().go(casefile);
      assertThat(marek.text()).contains("discouraged", "refused", "granted");
      assertThat(marek.window().go("/deadlines").text()).contains(codename, "21 Dec 2026");
    }
  }

  @Test
  void refusesAnImpossibleStepWithASentenceAndKeepsWhatWasTyped() {
    try (Caseworker marek = Caseworker.signedIn("marek")) {
      String casefile = marek.openCasefile("Somebody to speak to the embassy.");
      String america = marek.plan(casefile, "US", "Visitor visa");
      hear(marek, america, "You would only be turned away.");
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

  private static void hear(Caseworker caseworker, String application, String words) {
    caseworker.step(
        application,
        "hear",
        Map.of(
            "words",
            words,
            "tenor",
            "DISCOURAGING",
            "office",
            "Consulate, visa section",
            "on",
            "2026-11-20",
            "attribution",
            "ON_BACKGROUND"));
  }

  private static void lodge(Caseworker caseworker, String application) {
    caseworker.step(application, "lodge", Map.of("on", "2026-11-21", "office", "Embassy"));
    assertThat(caseworker.text()).contains("lodged");
  }
}
