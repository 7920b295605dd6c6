package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The founding story, weighed: who denies what, how many independent origins stand against it, how
/// reliable each source is, and what of it may stand in a filing.
@Timeout(180)
class ClaimsTest {
  @Test
  void laysClaimsAndDenialsSideBySideAndCountsOriginsAlone() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = story(jonas, "Claims, side by side");
      jonas.window().go(inquiry + "/claims");
      assertThat(row(jonas, "S13"))
          .contains("In dispute with 6 statements from 6 independent origins");
      assertThat(row(jonas, "S08")).contains("Said again once; that adds nothing", "overtaken");
      assertThat(row(jonas, "S05")).contains("Said again 2 times; that adds nothing");
      assertThat(jonas.page().locator("svg.weave a").count()).isEqualTo(20);
      assertThat(jonas.text())
          .contains("It rests on S08 and is no origin of its own.", "It was corrected (S12).");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().picture("claims");
    }
  }

  @Test
  void gradesSourcesAndStatementsApartAndPeopleNotAtAll() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = story(jonas, "Claims, graded");
      introduce(jonas, inquiry, "authority", "Government of the Russian Federation");
      jonas.page().check("main [name='reliability'][value='NOT_USUALLY_RELIABLE']");
      jonas.send();
      assertThat(jonas.text()).contains("D · Not usually reliable");
      assertThat(jonas.window().violations()).isEmpty();

      introduce(jonas, inquiry, "person", "A doctor at a hospital");
      assertThat(jonas.page().locator("main [name='reliability']").count()).isZero();
      jonas.fill(Map.of("howTheyKnow", "Treated three of them.", "checked", "The roster."));
      jonas.send();
      assertThat(jonas.text()).contains("Treated three of them.", "The roster.");

      open(jonas, inquiry, "S13");
      jonas.page().click("#worth summary");
      jonas.page().check("main label:has-text('Government of the Russian Federation') input");
      jonas.page().selectOption("#credibility", "IMPROBABLE");
      jonas.page().check("main label:has-text('(HURIDOCS 28: 0102)') input");
      jonas.page().click("#worth button");
      assertThat(jonas.text()).contains("D 5", "Officials deny the act (HURIDOCS 28: 0102)");
      assertThat(jonas.window().violations()).isEmpty();

      open(jonas, inquiry, "S14");
      assertThat(jonas.page().locator("main [name='denial']").count()).isZero();
      jonas.window().go(inquiry + "/claims");
      assertThat(row(jonas, "S13")).contains("D 5", "HURIDOCS 28: 0102");
      jonas.window().go(inquiry + "/sources");
      assertThat(jonas.text()).contains("D · Not usually reliable", "Treated three of them.");
      assertThat(jonas.window().violations()).isEmpty();
    }
  }

  @Test
  void leavesOutOfTheFilingWhatWasSaidOffTheRecord() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = story(jonas, "Claims, off the record");
      jonas.window().go(inquiry + "/statements/new");
      jonas.fill(
          Map.of(
              "claim", "The order came from a building on the square.",
              "stance", "ASSERTS",
              "speaker", "Somebody of an office",
              "carriedBy", "a conversation",
              "saidOn", "2017-06",
              "terms", "OFF_RECORD",
              "form", "ANONYMOUS_SOURCE"));
      jonas.send();
      String statement = jonas.window().path().replaceFirst("[?].*", "");
      tie(jonas, "SUPPORTS", "S14");
      assertThat(jonas.window().path()).startsWith(statement);
      jonas.window().go(inquiry + "/claims");
      assertThat(row(jonas, "S14")).contains("Supported by 1 statement from 1 independent origin");
      String filing = jonas.page().locator("section:has(#filing)").innerText();
      assertThat(filing)
          .contains("One statement is left out")
          .doesNotContain("building on the square", "Somebody of an office", "It is supported by");
    }
  }

  private static String story(Caseworker jonas, String title) {
    String inquiry = ListsTest.inquiry(jonas, title);
    jonas.window().go(inquiry + "/statements");
    jonas.page().click("form[action$='/founding-story'] button");
    return inquiry;
  }

  private static void introduce(Caseworker jonas, String inquiry, String kind, String name) {
    jonas.window().go(inquiry + "/sources");
    jonas.fill(Map.of("kind", kind.toUpperCase(Locale.ROOT), "name", name));
    jonas.send();
  }

  private static void open(Caseworker jonas, String inquiry, String label) {
    jonas.window().go(inquiry + "/claims");
    jonas
        .page()
        .locator("table.sides td:has(.codename:text-is('" + label + "')) a")
        .first()
        .click();
  }

  private static void tie(Caseworker jonas, String tie, String label) {
    jonas.page().click("#tie summary");
    jonas.page().check("main [name='tie'][value='" + tie + "']");
    Locator option = jonas.page().locator("#other option:has-text('" + label + " ·')");
    jonas.page().selectOption("#other", String.valueOf(option.getAttribute("value")));
    jonas.page().click("#tie button");
  }

  private static String row(Caseworker jonas, String label) {
    return jonas
        .page()
        .locator("table.sides tr")
        .filter(
            new Locator.FilterOptions()
                .setHas(jonas.page().locator(".codename:text-is('" + label + "')")))
        .innerText();
  }
}
