package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How somebody is listened to, and read, without script: a full account with questions that can be
/// left out; a warning before whoever has told is asked again, and before what is heavy to read.
@Timeout(300)
class AccountsTest {
  @Test
  void asksByWhatItIsAboutAndWarnsWhoeverReadsIt() {
    try (Caseworker jonas = Caseworker.signedIn("jonas")) {
      String inquiry = ListsTest.inquiry(jonas, "Accounts, with care");
      String witness = witness(jonas, inquiry);
      Page page = jonas.page();
      page.locator("main a[href*='/accounts/new?witness=']").click();
      assertThat(page.isChecked("[type='radio'][name='kind'][value='FIRST_ACCOUNT']")).isTrue();
      assertThat(page.locator("[name='answers']").count()).isZero();
      assertThat(jonas.window().violations()).isEmpty();

      page.locator("main details summary").first().click();
      page.check("main details [name='matters'][value='TORTURE']");
      page.check("main details [name='matters'][value='SEXUAL_VIOLENCE']");
      page.click("main form[method='get'] button");
      assertThat(jonas.text())
          .contains("Torture", "You are not marked as trained")
          .contains("What was done, with what")
          .doesNotContain("What do they want to tell of it");
      assertThat(page.isChecked("[type='radio'][name='kind'][value='FULL_STATEMENT']")).isTrue();
      assertThat(jonas.window().violations()).isEmpty();

      page.uncheck("main form[method='post'] [name='matters'][value='SEXUAL_VIOLENCE']");
      page.fill("#words", "They came at night.");
      page.fill("#the-body-now", "Two fingers stay numb.");
      jonas.fill(Map.of("on", "2026-11-20", "language", "en", "contact", "NONE_KNOWN"));
      page.locator("main form[method='post'] button[type='submit']").first().click();
      assertThat(jonas.text())
          .contains("This account is heavy to read", "It has 2 paragraphs")
          .doesNotContain("numb");
      assertThat(jonas.window().violations()).isEmpty();
      jonas.window().picture("heavy");

      page.click("main .actions a.button");
      assertThat(jonas.text())
          .contains("They came at night.", "Two fingers stay numb.", "What has remained");
      assertThat(jonas.window().violations()).isEmpty();
      leavesOff(jonas);
      asksAgain(jonas, witness);
    }
  }

  private static void leavesOff(Caseworker jonas) {
    String account = jonas.window().path().replaceFirst("[?].*", "");
    jonas.page().click("details:has(form[action$='/left-off']) summary");
    jonas.page().fill("#read-so-far", "1");
    jonas.page().click("form[action$='/left-off'] button");
    assertThat(jonas.text()).doesNotContain("numb");
    jonas.window().go(account);
    assertThat(jonas.text()).contains("You stopped after paragraph 1");
  }

  private static void asksAgain(Caseworker jonas, String witness) {
    jonas.window().go(witness);
    jonas.page().locator("main a[href*='/accounts/new?witness=']").click();
    assertThat(jonas.text()).contains("has given an account here before");
    jonas.fill(
        Map.of(
            "on", "2026-11-21",
            "language", "en",
            "words", "And then they left.",
            "contact", "NONE_KNOWN"));
    jonas.page().evaluate("() => document.querySelector('#why').removeAttribute('required')");
    jonas.page().locator("main form[method='post'] button[type='submit']").first().click();
    assertThat(jonas.text()).contains("Say why they are asked again");
    jonas.fill(Map.of("why", "They want to add how it ended."));
    jonas.page().locator("main form[method='post'] button[type='submit']").first().click();
    assertThat(jonas.text()).contains("And then they left.", "They want to add how it ended.");
  }

  private static String witness(Caseworker jonas, String inquiry) {
    jonas.window().go(inquiry + "/witnesses/new");
    jonas.fill(Map.of("name", "A neighbour"));
    jonas.send();
    return jonas.window().path().replaceFirst("[?].*", "");
  }
}
