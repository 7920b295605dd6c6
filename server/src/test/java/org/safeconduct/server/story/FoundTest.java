package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.cli.ServedNorthlight;

/// One box for both books: what a member may open is found in any script, and nothing else.
@Timeout(300)
class FoundTest {
  private static final String WITNESS = "Rustam Elgakaev";

  @Test
  void findsInBothBooksWhatTheMemberMayOpen() {
    try (Window helene = signedIn("helene")) {
      search(helene, "\"no victims\"");
      assertThat(helene.page().innerText("main")).contains("Public statement", "no victims");
      assertThat(helene.violations()).isEmpty();
      helene.page().click(".found a");
      assertThat(helene.path()).contains("/statements/");
      assertThat(helene.page().url()).doesNotContain("victims");
    }
  }

  @Test
  void findsNothingOfWhatTheMemberMayNotOpen() {
    try (Window marek = signedIn("marek")) {
      search(marek, "\"no victims\"");
      assertThat(marek.page().innerText("main")).contains("Nothing found");
      search(marek, "passport");
      assertThat(marek.page().innerText("main")).contains("Casefile");
      marek.picture("search");
    }
  }

  @Test
  void bringsACustodianToAWitnessByNameAndShowsThePersonOnlyAfterThePassphrase() {
    try (Window salome = signedIn("salome")) {
      search(salome, WITNESS);
      assertThat(salome.page().innerText("main")).contains("Witness P-").doesNotContain(WITNESS);
      salome.page().click(".found a");
      assertThat(salome.path()).startsWith("/mandates/");
      assertThat(salome.violations()).isEmpty();
      salome.page().click("main form button");
      salome.page().fill("#passphrase", ServedNorthlight.get().passphrase("salome"));
      salome.page().click("main form button[type='submit']");
      assertThat(salome.page().innerText("main")).contains(WITNESS);
    }
    try (Window jonas = signedIn("jonas")) {
      search(jonas, WITNESS);
      assertThat(jonas.page().innerText("main")).contains("Nothing found");
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1280, false", "en, 390, true", "ar, 1280, false", "ar, 390, false"})
  void narrowsByKindAndTimeAndKeepsTheSearch(String language, int width, boolean dark) {
    try (Window helene =
        Browser.window(ServedNorthlight.get(), language, width, dark).signIn("helene")) {
      Page page = helene.page();
      helene.go("/search");
      page.click("details.narrow summary");
      page.check("main [name='kind'][value='statement']");
      page.fill("#during", "after 2000");
      page.click("form.search .find button");
      assertThat(page.locator(".found li").count()).isPositive();
      page.fill("#save-name", "Statements, 2000 on");
      page.click("form[action='/search/saved'] button");
      assertThat(page.innerText("ul.saved")).contains("Statements, 2000 on");
      page.click("ul.saved details summary");
      assertThat(helene.violations()).isEmpty();
      helene.picture("search-" + language + width + (dark ? "-dark" : ""));
      page.click("form[action$='/remove'] button");
      assertThat(page.locator("ul.saved").count()).isZero();
    }
  }

  private static Window signedIn(String handle) {
    return Browser.window(ServedNorthlight.get(), "en", 1280, false).signIn(handle);
  }

  private static void search(Window window, String words) {
    Page page = window.page();
    window.go("/");
    page.fill("header [name='words']", words);
    page.click("header form.find button");
  }
}
