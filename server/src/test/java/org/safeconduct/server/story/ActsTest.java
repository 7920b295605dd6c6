package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who did what to whom, in one form, without script: two who were harmed and an alleged
/// perpetrator; what is like something here is asked back; two records joined and parted.
@Timeout(300)
class ActsTest {

  @Test
  void tellsAnActWithTwoHarmedAndAnAllegedPerpetratorInOneForm() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Acts, told");
      Page page = jonas.page();
      jonas.window().go(inquiry + "/acts");
      assertThat(jonas.text()).contains("No act yet");
      page.click("main .actions a.button");
      assertThat(jonas.window().violations()).isEmpty();

      fill(page, "tort", "Tamerlan B.\nVillagers (12)", "Duty officer, 3rd regiment");
      send(page);
      assertThat(jonas.text()).contains("is not the word of exactly one");
      assertThat(page.inputValue("#victims")).contains("Villagers (12)");
      assertThat(jonas.window().violations()).isEmpty();
      page.check("input[name='chosen'][value='02011111000004']");
      send(page);
      assertThat(jonas.text())
          .contains("The act was recorded", "Tamerlan B.", "Villagers (12)", "Duty officer")
          .contains("The hangar, Dolgorny", "the town: Dolgorny");
      assertThat(jonas.window().violations()).isEmpty();
      String act = jonas.window().path().replaceFirst("[?].*", "");

      jonas.window().go(inquiry + "/acts");
      assertThat(jonas.text()).contains("Torture", "Dolgorny").doesNotContain("The hangar");
      assertThat(jonas.window().violations()).isEmpty();

      page.click("main .actions a.button");
      fill(page, "Death threats", "Tamerlan B", "Duty officers, 3rd regiment");
      send(page);
      assertThat(jonas.text()).contains("The same, or somebody new?", "Duty officers");
      assertThat(jonas.window().violations()).isEmpty();
      page.locator("#answer-0").selectOption("perpetrator||Duty officers, 3rd regiment");
      page.locator("section.card button").click();
      assertThat(jonas.text()).contains("The act was recorded", "Duty officers, 3rd regiment");

      isFoundByWhatNarrowsTheSearch(jonas);
      joinsAndParts(jonas, inquiry);
      takesBack(jonas, act);
    }
  }

  /// An act and whoever it harmed are found by its place, by its type in another language and by a
  /// date that may be the same; not by a time that cannot.
  private static void isFoundByWhatNarrowsTheSearch(Caseworker jonas) {
    narrow(jonas, Map.of("place", "Dolgorny"));
    assertThat(jonas.text()).contains("Torture", "Death threats", "2 entries");
    narrow(jonas, Map.of("act", "пытки"));
    assertThat(jonas.text()).contains("Torture", "Villagers (12)", "Duty officer", "Round-ups");
    narrow(jonas, Map.of("place", "Dolgorny", "during", "between 2015 and 2016"));
    assertThat(jonas.text()).contains("Nothing found");
    narrow(jonas, Map.of("source", "nobody of that name"));
    assertThat(jonas.text()).contains("Nothing found");
  }

  private static void narrow(Caseworker jonas, Map<String, String> fields) {
    Page page = jonas.page();
    jonas.window().go("/search");
    page.click("details.narrow summary");
    fields.forEach((name, value) -> page.fill("main [name='" + name + "']", value));
    page.click("form.search .find button");
  }

  private static void joinsAndParts(Caseworker jonas, String inquiry) {
    Page page = jonas.page();
    jonas.window().go(inquiry + "/people");
    assertThat(jonas.text()).contains("One person or two?");
    assertThat(jonas.window().violations()).isEmpty();
    page.locator("form[action$='/join'] button").first().click();
    assertThat(jonas.text()).contains("The records are one person now");
    assertThat(page.locator("table.acts tbody tr").count()).isEqualTo(2);
    assertThat(jonas.window().violations()).isEmpty();
    page.locator("form[action$='/part'] button").first().click();
    assertThat(jonas.text()).contains("They stand as two");
    assertThat(page.locator("table.acts tbody tr").count()).isEqualTo(1);
    jonas.window().go(inquiry + "/people");
    assertThat(jonas.text()).doesNotContain("One person or two?");
  }

  private static void takesBack(Caseworker jonas, String act) {
    jonas.window().go(act);
    jonas.page().locator("details summary").last().click();
    jonas.page().fill("#reason", "entered twice");
    jonas.page().click("form[action$='/take-back'] button");
    assertThat(jonas.text()).contains("The act was taken back").doesNotContain("Villagers");
  }

  private static void fill(Page page, String type, String victims, String perpetrators) {
    page.fill("#type", type);
    page.fill("#during", "about 2017-04");
    if (page.locator("#event").count() == 0) page.fill("#title", "Round-ups");
    else page.locator("#event").selectOption(new SelectOption().setLabel("Round-ups"));
    page.fill("#victims", victims);
    page.fill("#perpetrators", perpetrators);
    page.fill("#place", "The hangar, Dolgorny");
    page.fill("#point", "42.31, 44.93");
  }

  private static void send(Page page) {
    page.locator("form[action$='/acts'] button[type='submit']").last().click();
  }
}
