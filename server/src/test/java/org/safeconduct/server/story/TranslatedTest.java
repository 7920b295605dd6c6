package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An account in the witness's language: who interpreted and whether the witness agreed to them,
/// what was asked about other witnesses, a translation beside a paragraph.
@Timeout(180)
class TranslatedTest {
  @Test
  void keepsTheWitnessesWordsAndPutsTheTranslationBeside() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Accounts, translated");
      jonas.window().go(inquiry + "/witnesses/new");
      jonas.fill(Map.of("name", "Zelim Arsanov"));
      jonas.send();
      jonas.window().go(inquiry + "/accounts/new");
      Page page = jonas.page();
      page.selectOption(
          "#witness", page.getAttribute("#witness option:has-text('P-0001')", "value"));
      jonas.fill(
          Map.of(
              "on", "2026-11-20",
              "language", "ru",
              "interpreter", "a colleague of the office",
              "words", "Нас держали в подвале.\n\nПотом отпустили."));
      page.check("[name='interpreting'][value='accepted']");
      jonas.send();
      assertThat(jonas.text()).contains("Contact with other witnesses");
      assertThat(page.locator(".is-wrong").count()).isEqualTo(1);
      page.check("[name='contact'][value='POSSIBLE']");
      jonas.send();
      assertThat(jonas.text())
          .contains("The witness, asked, agreed to them.", "Possible")
          .doesNotContain("A signed declaration");

      page.click("#translate summary");
      page.fill("#which", "1");
      page.fill("#to", "en");
      page.fill("#translated", "They held us in a cellar.");
      page.fill("#translator", "a colleague of the office");
      page.click("#translate button");
      assertThat(jonas.text()).contains("Нас держали в подвале.", "They held us in a cellar.");
      assertThat(jonas.window().violations()).isEmpty();
    }
  }
}
