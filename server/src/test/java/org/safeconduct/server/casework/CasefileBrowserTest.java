package org.safeconduct.server.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// A caseworker's day in a browser without JavaScript.
@Timeout(300)
class CasefileBrowserTest {

  @Test
  void opensACasefileAndTriesThreeCountriesAtOnce() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.signIn("marek");
      String casefile = open(marek);

      String de = plan(marek, casefile, "DE", "humanitarian visa, § 22");
      step(marek, de, "hear");
      Page page = marek.page();
      page.fill("#words", "Do not apply.\n\nWe are informed that nothing will be issued.");
      page.check("input[name='tenor'][value='DISCOURAGING']");
      page.fill("#office", "Consulate");
      page.fill("#on", "2026-10");
      page.check("input[name='attribution'][value='ON_BACKGROUND']");
      save(page);
      assertThat(marek.text()).contains("discouraged", "Nothing was refused");

      step(marek, de, "refuse");
      page.selectOption("#ground", "NO_REASON_GIVEN");
      page.fill("#on", "2026-11");
      page.fill("#words", "What was typed stays.");
      save(page);
      assertThat(page.innerText("#errors")).contains("Only what is lodged", "can still be lodged");
      assertThat(page.inputValue("#words")).isEqualTo("What was typed stays.");

      String fr = plan(marek, casefile, "FR", "asylum visa");
      lodge(marek, fr, "2026-09-01");
      refuse(marek, fr);
      assertThat(marek.text()).contains("refused", "appeal", "until");

      String lt = plan(marek, casefile, "LT", "national visa");
      lodge(marek, lt, "2026-09-02");
      step(marek, lt, "grant");
      page.selectOption("#visa", "NATIONAL");
      page.fill("#on", "2026-11-01");
      page.fill("#day", "2027-02-01");
      save(page);
      assertThat(marek.text()).contains("granted", "Valid until");

      marek.go(casefile);
      assertThat(marek.text()).contains("discouraged", "refused", "granted");
      assertThat(marek.violations()).isEmpty();
      assertThat(marek.go("/applications").text()).contains("Germany", "France", "Lithuania");
      assertThat(marek.violations()).isEmpty();
      assertThat(marek.go("/deadlines").text()).contains("Time to appeal ends", "Visa ends");
      assertThat(marek.violations()).isEmpty();
    }
  }

  @Test
  void theSecondOfTwoSeesTheFirstOnesWordsBesideTheirOwn() {
    House.get();
    try (Window marek = Browser.window();
        Window ingrid = Browser.window()) {
      marek.signIn("marek");
      ingrid.signIn("ingrid");
      String casefile = open(marek);
      String way = plan(marek, casefile, "CA", "resettlement");
      lodge(marek, way, "2026-09-01");

      step(marek, way, "grant");
      step(ingrid, way, "refuse");
      marek.page().selectOption("#visa", "RESETTLEMENT");
      marek.page().fill("#on", "2026-11-02");
      marek.page().fill("#day", "2027-11-02");
      marek.page().fill("#words", "By letter.");
      save(marek.page());

      ingrid.page().selectOption("#ground", "SECURITY");
      ingrid.page().fill("#on", "2026-11-03");
      ingrid.page().fill("#words", "Heard on the phone.");
      save(ingrid.page());
      assertThat(ingrid.page().innerText("#conflict .theirs"))
          .contains("Granted", "By letter.", "Marek Dubnicki");
      assertThat(ingrid.page().inputValue("#words")).isEqualTo("Heard on the phone.");
      assertThat(ingrid.violations()).isEmpty();

      save(ingrid.page());
      assertThat(ingrid.page().innerText("#errors")).contains("Only what is lodged or appealed");
      assertThat(ingrid.page().inputValue("#words")).isEqualTo("Heard on the phone.");
    }
  }

  @Test
  void writesDownTheDangerTasksAndNotesAndDestroysByTwo() {
    House.get();
    try (Window marek = Browser.window();
        Window ingrid = Browser.window()) {
      marek.signIn("marek");
      String casefile = open(marek);
      Page page = marek.page();
      marek.go(casefile + "/risk");
      assertThat(marek.violations()).isEmpty();
      page.check("input[name='danger'][value='NOW']");
      page.fill("#reason", "An uncle asks around.\n\nHe knows the town.");
      page.fill("#again", "2099-01-01");
      save(page);
      assertThat(marek.text()).contains("in danger now", "He knows the town.");

      marek.go(casefile + "/tasks/new");
      page.fill("#task", "Call the lawyer");
      page.fill("#due", "2099-01-01");
      save(page);
      assertThat(marek.text()).contains("Call the lawyer");

      marek.go(casefile + "/notes/new");
      page.fill("#words", "They sleep at 12 Garden Street.");
      save(page);
      assertThat(marek.text()).contains("12 Garden Street");

      marek.go(casefile + "/timeline");
      assertThat(marek.violations()).isEmpty();
      page.locator(".timeline li", new Page.LocatorOptions().setHasText("12 Garden Street"))
          .locator("a[href$='/erase']")
          .click();
      page.fill("#reason", "An address in the wrong place.");
      save(page);
      again(page, "marek");
      assertThat(marek.text()).contains("A second member has to agree");

      ingrid.signIn("ingrid").go(casefile + "/timeline");
      ingrid.page().click("a[href$='/agree']");
      save(ingrid.page());
      again(ingrid.page(), "ingrid");
      assertThat(ingrid.text()).contains("Destroyed by two members").doesNotContain("Garden");
      assertThat(marek.go(casefile).text()).doesNotContain("Garden");
    }
  }

  /// On a phone, in the dark, from right to left and in Russian: every page has its words and
  /// Every page has its words in Arabic (on a phone, in the dark), Russian and English, and nothing
  /// for axe to find.
  @Test
  void everyPageIsWholeInEveryLanguageAndOnAPhone() {
    House.get();
    String casefile;
    String way;
    try (Window marek = Browser.window()) {
      casefile = open(marek.signIn("marek"));
      way = plan(marek, casefile, "DE", "humanitarian visa");
      step(marek, way, "hear");
      marek.page().fill("#words", "Не подавайте.");
      marek.page().check("input[name='tenor'][value='DISCOURAGING']");
      marek.page().fill("#office", "Consulate");
      marek.page().fill("#on", "2026-10");
      marek.page().check("input[name='attribution'][value='OFF_RECORD']");
      save(marek.page());
      lodge(marek, way, "2026-10-20");
      refuse(marek, way);
    }
    List<String> pages =
        List.of(
            "/casefiles",
            "/casefiles/new",
            casefile,
            casefile + "/risk",
            casefile + "/grounds",
            casefile + "/notes/new",
            casefile + "/tasks/new",
            casefile + "/assign",
            casefile + "/end",
            casefile + "/timeline",
            casefile + "/identity",
            casefile + "/identity/add",
            casefile + "/applications/new",
            way,
            way + "/hear",
            way + "/set-remedy",
            way + "/appeal",
            "/applications",
            "/deadlines");
    for (String language : List.of("ar", "ru", "en")) {
      boolean phone = !language.equals("en");
      try (Window marek = Browser.window(language, phone ? 360 : 1280, language.equals("ar"))) {
        marek.signIn("marek");
        for (String page : pages) {
          marek.go(page);
          String place = page.replaceAll("scope_\\w+", "one").replaceAll("subject_\\w+", "way");
          marek.picture(language + place.replace('/', '-'));
          assertThat(marek.text())
              .as(language + " " + place)
              .doesNotContainPattern("\\b(casework|passage|identity)\\.[a-z]");
          if (language.equals("ru")) continue;
          assertThat(marek.violations()).as(language + " " + place).isEmpty();
        }
      }
    }
  }

  static String open(Window window) {
    window.go("/casefiles/new");
    window.page().fill("#need", "A bed for tonight.");
    save(window.page());
    assertThat(window.path()).startsWith("/casefiles/scope_");
    return window.path();
  }

  private static String plan(Window window, String casefile, String country, String route) {
    window.go(casefile + "/applications/new");
    window.page().selectOption("#country", country);
    window.page().fill("#route", route);
    save(window.page());
    return window.path();
  }

  private static void lodge(Window window, String way, String on) {
    step(window, way, "lodge");
    window.page().fill("#on", on);
    window.page().fill("#office", "Embassy");
    save(window.page());
    assertThat(window.text()).contains("lodged");
  }

  private static void refuse(Window window, String way) {
    step(window, way, "refuse");
    Page page = window.page();
    page.selectOption("#ground", "INSUFFICIENT_TIES");
    page.fill("#on", "2026-11-02");
    page.selectOption("#remedy", "APPEAL");
    page.fill("#forum", "Administrative court");
    page.fill("#day", "2099-01-02");
    save(page);
  }

  private static void step(Window window, String way, String step) {
    window.go(way + "/" + step);
  }

  static void again(Page page, String handle) {
    page.fill("#passphrase", House.get().passphrase(handle));
    save(page);
  }

  static void save(Page page) {
    page.locator("main form:not(.press):not(.find) button[type='submit']").first().click();
  }
}
