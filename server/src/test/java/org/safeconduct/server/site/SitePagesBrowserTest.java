package org.safeconduct.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

@Timeout(300)
class SitePagesBrowserTest {
  private static final List<String> PAGES =
      List.of(
          "/", "/self", "/members", "/members/new", "/duty", "/trail", "/kept", "/nothing/here");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ar"})
  void hasNothingThatAxeFindsWrong(String language) {
    House.get();
    try (Window ingrid = Browser.window(language, 1280, false)) {
      ingrid.go("/sign-in");
      ingrid.picture("sign-in-" + language);
      assertThat(ingrid.violations()).as("/sign-in").isEmpty();
      ingrid.signInHere("ingrid");
      for (String path : PAGES) {
        ingrid.go(path);
        ingrid.picture(path.replace('/', '-').substring(1) + "-" + language);
        assertThat(ingrid.violations()).as(path).isEmpty();
      }
      ingrid.go("/members/new").page().click("form[action='/members/new'] button");
      ingrid.picture("errors-" + language);
      assertThat(ingrid.page().isVisible("#errors")).isTrue();
      assertThat(ingrid.violations()).as("errors").isEmpty();
      ingrid.go("/self").page().click("form[action='/self/code'] button");
      ingrid.picture("ask-again-" + language);
      assertThat(ingrid.violations()).as("ask again").isEmpty();
    }
  }

  @Test
  void fitsAPhone() {
    House.get();
    try (Window ingrid = Browser.window("en", 360, false)) {
      ingrid.signIn("ingrid");
      for (String path : PAGES) {
        ingrid.go(path);
        ingrid.picture("phone" + path.replace('/', '-'));
        assertThat(ingrid.width()).as(path).isLessThanOrEqualTo(360);
      }
    }
  }

  @Test
  void hasADarkFaceThatAxeFindsNothingWrongWith() {
    House.get();
    try (Window ingrid = Browser.window("en", 1280, true)) {
      ingrid.signIn("ingrid");
      for (String path : PAGES) {
        ingrid.go(path);
        ingrid.picture("dark" + path.replace('/', '-'));
        assertThat(ingrid.violations()).as(path).isEmpty();
      }
    }
  }

  @Test
  void printsWithoutNavigationOrForms() {
    House.get();
    try (Window ingrid = Browser.window()) {
      ingrid.signIn("ingrid").go("/members");
      assertThat(ingrid.page().isVisible("footer.printed")).isFalse();
      ingrid
          .page()
          .emulateMedia(
              new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(ingrid.page().isVisible(".places")).isFalse();
      assertThat(ingrid.page().isVisible(".top")).isFalse();
      assertThat(ingrid.page().isVisible("table.list")).isTrue();
      assertThat(ingrid.page().innerText("footer.printed"))
          .matches("(?s).* [0-9]+:[0-9a-f]{64}\\s*");
      ingrid.picture("print-members");
    }
  }

  @Test
  void turnsAroundForArabic() {
    House.get();
    try (Window ingrid = Browser.window("ar", 1280, false)) {
      ingrid.signIn("ingrid").go("/members");
      assertThat(ingrid.page().getAttribute("html", "dir")).isEqualTo("rtl");
      assertThat(ingrid.page().getAttribute("html", "lang")).isEqualTo("ar");
      double place = ingrid.page().locator("nav.places").boundingBox().x;
      assertThat(place).isGreaterThan(900);
    }
  }

  @Test
  void keepsTheLanguageThatAMemberChose() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.signIn("marek").go("/self");
      marek.page().click("button[name='language'][value='fr']");
      assertThat(marek.page().getAttribute("html", "lang")).isEqualTo("fr");
    }
    try (Window elsewhere = Browser.window()) {
      elsewhere.signIn("marek").go("/self");
      assertThat(elsewhere.page().getAttribute("html", "lang")).isEqualTo("fr");
      elsewhere.page().click("button[name='language'][value='en']");
      assertThat(elsewhere.page().getAttribute("html", "lang")).isEqualTo("en");
    }
  }

  @Test
  void leavesQuicklyAndLocksTheSession() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.signIn("marek").go("/members");
      assertThat(marek.page().getAttribute("a.leave", "href")).isEqualTo("/leave");
      var left =
          marek
              .context()
              .request()
              .get(
                  House.get().url("/leave"),
                  com.microsoft.playwright.options.RequestOptions.create().setMaxRedirects(0));
      assertThat(left.status()).isEqualTo(303);
      assertThat(left.headers().get("location")).doesNotContain("localhost");
      assertThat(marek.go("/members").path()).startsWith("/sign-in");
    }
  }

  @Test
  void hasANeutralTitleOnEveryPage() {
    House.get();
    try (Window ingrid = Browser.window()) {
      ingrid.signIn("ingrid");
      for (String path : PAGES) {
        assertThat(ingrid.go(path).page().title()).as(path).isEqualTo("Safeconduct");
      }
    }
  }
}
