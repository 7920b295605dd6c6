package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Consent taken together, on a screen that is turned to the person: in their language, one thing
/// at a time, three answers of one size.
@Timeout(180)
class TogetherTest {
  @Test
  void asksOneThingAtATimeInThePersonsLanguage() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String witness = begin(jonas, "Consent, together");
      jonas.page().check("main [name='aims'][value='MEDIA']");
      jonas.page().check("main [name='cases'][value='DEAD']");
      jonas.send();
      assertThat(jonas.text()).contains("Можно сказать «нет» на всё");
      assertThat(jonas.page().isVisible(".places")).isFalse();
      assertThat(jonas.window().violations()).isEmpty();
      jonas.send();

      answer(jonas, "виновные были привлечены к ответственности", "YES");
      answer(jonas, "об этом могла написать пресса", "NO");
      answer(jonas, "Если вы умрёте", "NOT_NOW");
      answer(jonas, "Если вы умрёте", "YES");
      jonas.fill(Map.of("words", "Что я могу отказаться."));
      jonas.send();
      assertThat(jonas.text()).contains("Вот что вы сказали", "Не сейчас");
      assertThat(jonas.window().violations()).isEmpty();

      jonas.window().go(witness);
      assertThat(jonas.text())
          .contains("Что я могу отказаться.", "What cannot be called back was read aloud")
          .contains("Question 2: No", "Question 3: Not now");
      assertThat(jonas.page().locator("section:has(#bases) tbody tr").count()).isEqualTo(2);
    }
  }

  @Test
  void makesAYesUnderPressureProvisional() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String witness = begin(jonas, "Consent, under pressure");
      jonas.page().check("main [name='pressure'][value='NOT_ALONE']");
      jonas.send();
      jonas.send();
      answer(jonas, "виновные были привлечены к ответственности", "YES");
      jonas.window().go(witness);
      assertThat(jonas.text()).contains("Asked under pressure: good for protection alone");
    }
  }

  /// Asks a witness whether their account may go to a prosecutor, so far for accountability alone.
  ///
  /// @return the witness's path
  private static String begin(Caseworker jonas, String title) {
    String inquiry = ListsTest.inquiry(jonas, title);
    jonas.window().go(inquiry + "/witnesses/new");
    jonas.fill(Map.of("name", "Zelim Arsanov"));
    jonas.send();
    String witness = jonas.window().path().replaceFirst("[?].*", "");
    jonas.window().go(witness + "/together");
    assertThat(jonas.window().violations()).isEmpty();
    jonas.fill(
        Map.of(
            "recipientKind", "COURT",
            "office", "Office of the Prosecutor",
            "formVersion", "consent-2",
            "language", "ru"));
    jonas.page().check("main [name='kinds'][value='ACCOUNT']");
    jonas.page().check("main [name='aims'][value='ACCOUNTABILITY']");
    return witness;
  }

  private static void answer(Caseworker jonas, String asked, String answer) {
    assertThat(jonas.page().innerText(".sentence")).contains(asked, "Office of the Prosecutor");
    assertThat(
            jonas
                .page()
                .evalOnSelectorAll(
                    ".answers button", "all => new Set(all.map(b => b.offsetWidth)).size"))
        .isEqualTo(1);
    jonas.page().click("button[value='" + answer + "']");
  }
}
