package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

/// The journey leg by leg, the arrival, and what is kept up afterwards. Ingrid opens the same
/// casefile and is shown no leg.
record Onward(Caseworker marek, Caseworker ingrid, String codename, LocalDate today) {

  void arrives(String casefile) {
    String path = casefile + "/journey";
    marek.window().go(path);
    marek.fill(Map.of("day", today.plusDays(1).toString()));
    marek.send();
    assertThat(marek.text()).contains("planned", Caseworker.said(today.plusDays(1)));
    assertThat(marek.window().violations()).isEmpty();
    String leg = plan(path);
    assertThat(marek.text()).contains("the bakery", "The telephone", "Go back to the library.");
    assertThat(marek.window().violations()).isEmpty();

    assertThat(ingrid.window().go(path).text())
        .contains("No leg has been shown to you")
        .doesNotContain("bakery");
    assertThat(ingrid.window().go("/legs").text()).doesNotContain(codename);
    assertThat(ingrid.window().go(leg).text()).doesNotContain("bakery");

    setOut(leg);
    assertThat(marek.window().go("/legs").text()).contains("on the way", codename);
    marek.window().go(leg);
    marek.page().click("button:has-text('They arrived')");
    assertThat(marek.text()).contains("arrived");
    marek.window().go(path);
    marek.fill(Map.of("on", today.minusDays(1).toString(), "country", "CA"));
    marek.page().click("button:has-text('They arrived')");
    assertThat(marek.text())
        .contains("After the arrival", "First week", Caseworker.said(today.plusDays(6)));
    keep(path);
  }

  /// @return the leg's path
  private String plan(String path) {
    marek.window().go(path);
    marek.page().click("a:has-text('Plan a leg')");
    Map<String, String> leg =
        Map.of(
            "from",
            "the bakery",
            "to",
            "the coast",
            "leave",
            "The telephone",
            "fallback",
            "Go back to the library.");
    marek.fill(leg);
    marek.send();
    assertThat(marek.page().innerText("#errors")).contains("time of day");
    marek.fill(Map.of("at", "18:30"));
    marek.send();
    return marek.window().path().replaceFirst("[?].*", "");
  }

  private void setOut(String leg) {
    String day = today.plusDays(7).toString();
    String said = "A sign is expected by " + Caseworker.said(today.plusDays(7));
    marek.window().go(leg);
    marek.fill(Map.of("sign", day, "at", "09:00"));
    marek.page().click("button:has-text('They set out')");
    assertThat(marek.text()).contains("on the way", said + ", 09:00");
    marek.fill(Map.of("sign", day, "at", "12:00"));
    marek.page().click("button:has-text('The sign came')");
    assertThat(marek.text()).contains(said + ", 12:00");
  }

  private void keep(String path) {
    LocalDate interview = today.plusDays(16);
    marek.page().click("a:has-text('First week')");
    marek.fill(Map.of("words", "A room with a lock, and somebody next door."));
    marek.page().click("button:has-text('It is done')");
    assertThat(marek.text()).contains("kept", "somebody next door");
    marek.page().click("a:has-text('Asylum interview')");
    marek.fill(Map.of("day", interview.toString()));
    marek.page().click("button:has-text('Set the day')");
    assertThat(marek.text()).contains(Caseworker.said(interview));
    assertThat(marek.window().violations()).isEmpty();
    assertThat(marek.window().go("/deadlines").text())
        .contains("After the arrival: asylum interview")
        .doesNotContain("After the arrival: first week");
    assertThat(marek.window().go(path).text()).contains("Plan another journey");
  }
}
