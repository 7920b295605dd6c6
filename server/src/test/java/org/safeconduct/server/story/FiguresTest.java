package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.cli.ServedNorthlight;

/// How long doors take: a coordinator sees it drawn and in numbers, of what she may open.
@Timeout(300)
class FiguresTest {
  @Test
  void aCoordinatorSeesHowLongDoorsTake() {
    try (Window ingrid = signedIn("ingrid", "en")) {
      ingrid.page().click("nav a[href='/figures']");
      assertThat(ingrid.page().locator("figure svg path.line").count()).isGreaterThan(1);
      assertThat(ingrid.page().innerText("main")).contains("All countries together", "Poland");
      ingrid.page().click("figure summary");
      assertThat(ingrid.page().locator("figure table tbody tr").count()).isPositive();
      ingrid.page().click("#asylum");
      assertThat(ingrid.page().locator("section[aria-labelledby=abroad] tbody").first().innerText())
          .contains("persons", "cases");
      assertThat(ingrid.page().innerText("main")).contains("The two are not added.");
      assertThat(ingrid.violations()).isEmpty();
      ingrid.picture("figures");
    }
  }

  @Test
  void aCoordinatorOfTheRecordSeesDocumentedActsByKindAndYear() {
    try (Window helene = signedIn("helene", "en")) {
      Locator acts = helene.go("/figures").page().locator("section[aria-labelledby=acts]");
      assertThat(acts.locator("figure svg path.line").count()).isGreaterThan(1);
      assertThat(acts.innerText()).contains("Torture", "Threats", "2016", "2017");
      assertThat(helene.violations()).isEmpty();
      helene.picture("figures-acts");
    }
  }

  @Test
  void aDocumenterIsNotShownThem() {
    try (Window jonas = signedIn("jonas", "en")) {
      assertThat(jonas.page().locator("nav a[href='/figures']").count()).isZero();
      String nothing = jonas.go("/no/such/page").text();
      assertThat(jonas.go("/figures").text()).isEqualTo(nothing);
    }
  }

  private static Window signedIn(String handle, String language) {
    return Browser.window(ServedNorthlight.get(), language, 1280, false).signIn(handle);
  }
}
