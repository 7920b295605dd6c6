package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// Duty as a coordinator agrees it in a real browser, without a script.
@Timeout(240)
class DutyPagesTest {
  @Test
  void isAgreedHandedOverTakenBackAndSeenOnTheFirstPage() {
    House.get();
    try (Window salome = Browser.window("en", 360, false)) {
      salome.signIn("salome").go("/duty").page().click("main dl a");
      salome.page().click("form[action$='/agree'] button");
      assertThat(salome.violations()).as("with errors").isEmpty();
      salome.page().selectOption("#first", new SelectOption().setLabel("Amina Berrada"));
      salome.page().fill("#from", "2017-05-01");
      salome.page().fill("#until", "2036-05-01");
      salome.page().click("form[action$='/agree'] button");
      salome.page().fill("#words", "Amber Orchard calls at nine.");
      salome.page().click("form[action$='/note'] button");
      assertThat(salome.violations()).isEmpty();
      assertThat(salome.width()).isLessThanOrEqualTo(360);
      String duty = salome.path();

      salome.go("/");
      assertThat(salome.page().innerText("section:has(#duty)"))
          .contains("Amina Berrada, until 1 May 2036", "Amber Orchard calls at nine.");
      assertThat(salome.violations()).as("today").isEmpty();
      salome.go(duty).page().click("form[action$='/take-back'] button");
      assertThat(salome.page().innerText("main")).contains("Nobody is on duty.");
    }
  }
}
