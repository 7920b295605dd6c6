package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The second half of a way: told not to apply by one country, refused by another with a clock to
/// appeal, granted by a third; then the journey, leg by leg, the arrival, and what is kept up.
@Timeout(300)
class JourneyTest {

  @Test
  void goesFromThreeApplicationsToAnArrivalAndWhatComesAfter() {
    try (Caseworker marek = Caseworker.signedIn("marek");
        Caseworker ingrid = Caseworker.signedIn("ingrid")) {
      String casefile = marek.openCasefile("Out, before the month ends.");
      String codename = marek.page().innerText("h1");
      apply(marek, casefile);
      assertThat(marek.window().go(casefile).text()).contains("discouraged", "refused", "granted");

      String path = casefile + "/journey";
      marek.window().go(path);
      marek.fill(Map.of("day", "2026-11-24"));
      marek.send();
      assertThat(marek.text()).contains("planned", "24 Nov 2026");
      assertThat(marek.window().violations()).isEmpty();
      String leg = plan(marek, path);
      assertThat(marek.text()).contains("the bakery", "The telephone", "Go back to the library.");
      assertThat(marek.window().violations()).isEmpty();

      // Ingrid opens the same casefile; the leg was not shown to her.
      assertThat(ingrid.window().go(path).text())
          .contains("No leg has been shown to you")
          .doesNotContain("bakery");
      assertThat(ingrid.window().go("/legs").text()).doesNotContain(codename);
      assertThat(ingrid.window().go(leg).text()).doesNotContain("bakery");

      setOut(marek, leg);
      assertThat(marek.window().go("/legs").text()).contains("on the way", codename);
      marek.window().go(leg);
      marek.page().click("button:has-text('They arrived')");
      assertThat(marek.text()).contains("arrived");

      marek.window().go(path);
      marek.fill(Map.of("on", "2026-11-22", "country", "CA"));
      marek.page().click("button:has-text('They arrived')");
      assertThat(marek.text()).contains("After the arrival", "First week", "29 Nov 2026");
      keep(marek, path);
    }
  }

  private static void apply(Caseworker marek, String casefile) {
    String america = marek.plan(casefile, "US", "Visitor visa");
    marek.step(
        america,
        "hear",
        Map.of(
            "words",
            "Do not apply.",
            "tenor",
            "DISCOURAGING",
            "office",
            "Consulate",
            "on",
            "2026-11-20",
            "attribution",
            "ON_BACKGROUND"));
    String lithuania = marek.plan(casefile, "LT", "National visa");
    marek.step(lithuania, "lodge", Map.of("on", "2026-11-02", "office", "Embassy"));
    marek.step(
        lithuania,
        "refuse",
        Map.of(
            "ground",
            "INSUFFICIENT_TIES",
            "on",
            "2026-11-20",
            "remedy",
            "APPEAL",
            "forum",
            "administrative court",
            "day",
            "2026-12-21"));
    assertThat(marek.text()).contains("until 21 Dec 2026");
    String canada = marek.plan(casefile, "CA", "Referred by a partner organisation");
    marek.step(canada, "lodge", Map.of("on", "2026-11-01", "office", "Embassy"));
    marek.step(
        canada, "grant", Map.of("visa", "RESETTLEMENT", "on", "2026-11-21", "day", "2027-05-21"));
  }

  /// @return the leg's path
  private static String plan(Caseworker marek, String path) {
    marek.window().go(path);
    marek.page().click("a:has-text('Plan a leg')");
    marek.fill(
        Map.of(
            "from",
            "the bakery",
            "to",
            "the coast",
            "leave",
            "The telephone",
            "fallback",
            "Go back to the library."));
    marek.send();
    assertThat(marek.page().innerText("#errors")).contains("time of day");
    marek.fill(Map.of("at", "18:30"));
    marek.send();
    return marek.window().path().replaceFirst("[?].*", "");
  }

  private static void setOut(Caseworker marek, String leg) {
    marek.window().go(leg);
    marek.fill(Map.of("sign", "2026-11-30", "at", "09:00"));
    marek.page().click("button:has-text('They set out')");
    assertThat(marek.text()).contains("on the way", "A sign is expected by 30 Nov 2026, 09:00");
    marek.fill(Map.of("sign", "2026-11-30", "at", "12:00"));
    marek.page().click("button:has-text('The sign came')");
    assertThat(marek.text()).contains("A sign is expected by 30 Nov 2026, 12:00");
  }

  private static void keep(Caseworker marek, String path) {
    marek.page().click("a:has-text('First week')");
    marek.fill(Map.of("words", "A room with a lock, and somebody next door."));
    marek.page().click("button:has-text('It is done')");
    assertThat(marek.text()).contains("kept", "somebody next door");
    marek.page().click("a:has-text('Asylum interview')");
    marek.fill(Map.of("day", "2026-12-09"));
    marek.page().click("button:has-text('Set the day')");
    assertThat(marek.text()).contains("9 Dec 2026");
    assertThat(marek.window().violations()).isEmpty();
    assertThat(marek.window().go("/deadlines").text())
        .contains("After the arrival: asylum interview")
        .doesNotContain("After the arrival: first week");
    assertThat(marek.window().go(path).text()).contains("Plan another journey");
  }
}
