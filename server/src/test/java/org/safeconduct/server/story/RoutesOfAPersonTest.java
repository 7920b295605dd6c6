package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A register from nothing: routes that ship are taken in, one is verified, a person is held
/// against them, and an application goes the way that is open.
@Timeout(300)
class RoutesOfAPersonTest {

  @Test
  void opensARouteByLookingAndAskingAndAppliesOnIt() {
    try (Caseworker marek = Caseworker.signedIn("marek")) {
      String casefile = marek.openCasefile("A country that answers.");
      marek.window().go("/routes/offered");
      marek.page().check("input[name='take'][value='lt-national']");
      marek.page().check("input[name='take'][value='ca-defenders']");
      marek.send();
      assertThat(marek.text()).contains("National visa for single persons", "never verified");

      marek.window().go(casefile + "/routes");
      assertThat(marek.page().innerText("section[aria-labelledby='open']"))
          .contains("No route is open");
      marek.page().click("section[aria-labelledby='not-known'] h3 a:has-text('Lithuania')");
      String route = marek.window().path();
      marek.step(
          route, "verify", Map.of("standing", "RUNNING", "words", "Asked the consular section."));
      assertThat(marek.text()).contains("running, known until", "by Marek");

      state(marek, casefile, "Passport valid for at least 3 months", "YES");
      state(marek, casefile, "Nothing bars them from leaving", "NO");
      assertThat(marek.page().innerText("section[aria-labelledby='shut']"))
          .contains("Lithuania", "Nothing bars them from leaving");
      state(marek, casefile, "Nothing bars them from leaving", "YES");
      assertThat(marek.page().innerText("section[aria-labelledby='open']"))
          .contains("Lithuania", "the Schengen States see the application");
      assertThat(marek.window().violations()).isEmpty();

      aPassportThatEndsTooSoonClosesIt(marek, casefile);
      marek.window().go(casefile + "/routes");
      marek.page().click("section[aria-labelledby='open'] p.actions a");
      assertThat(marek.page().inputValue("#country")).isEqualTo("LT");
      marek.send();
      assertThat(marek.text()).contains("idea", "Its route in the register");
      assertThat(marek.window().go(route).text()).contains("idea");

      marek.step(route, "embargo", Map.of("words", "Agreed with the ministry."));
      assertThat(marek.text()).contains("Nobody tells of this route");
      assertThat(marek.window().go(casefile).text()).contains("Kept out of all figures");
    }
  }

  /// From 23 November on three months are asked; it was stated that there is such a passport.
  private static void aPassportThatEndsTooSoonClosesIt(Caseworker marek, String casefile) {
    marek.step(
        casefile + "/papers",
        "new",
        Map.of(
            "kind", "PASSPORT", "issuer", "RU", "expires", "2026-12-03", "keeping", "WITH_THEM"));
    assertThat(marek.text()).contains("passport", "Valid until", "3 Dec 2026");
    assertThat(marek.window().violations()).isEmpty();
    marek.window().picture("papers");
    assertThat(marek.window().go(casefile).text()).contains("passport: valid until 3 Dec 2026");
    assertThat(marek.window().go("/").text()).contains("The passport ends");
    marek.window().go(casefile + "/routes");
    assertThat(marek.page().innerText("section[aria-labelledby='shut']"))
        .contains("Lithuania", "passport: valid until 3 Dec 2026");
    marek.window().go(casefile + "/papers");
    marek.page().click("main a[href$='/gone']");
    marek.page().fill("#words", "A new one came.");
    marek.send();
    assertThat(marek.text()).contains("No document is noted.");
  }

  private static void state(Caseworker worker, String casefile, String question, String answer) {
    worker.window().go(casefile + "/routes");
    worker
        .page()
        .locator("form div.field:has-text('" + question + "') select")
        .first()
        .selectOption(answer);
    worker.page().locator("section[aria-labelledby='stated'] button[type='submit']").click();
  }
}
