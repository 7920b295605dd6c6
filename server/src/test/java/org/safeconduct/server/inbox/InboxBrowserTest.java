package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// From a call to a casefile, in a browser without JavaScript.
@Timeout(300)
class InboxBrowserTest {
  private static final String NUMBER = "+000 555 0188";

  @Test
  void aCallIsWrittenDownAnsweredAndBecomesACasefileWithoutRetyping() {
    House.get();
    try (Window marek = Browser.window();
        Window ingrid = Browser.window("ru", 360, false);
        Window salome = Browser.window()) {
      marek.signIn("marek").go("/inbox/new");
      assertThat(marek.violations()).isEmpty();
      Page page = marek.page();
      page.selectOption("#came", "PHONE");
      page.fill("#account", "Two men asked for me at work.\n\nI sleep at a friend's.");
      page.check("input[name='needs'][value='SAFE_PLACE']");
      page.selectOption("#age", "UNDER_18");
      page.fill("#region", "near the lake");
      page.check("input[name='by'][value='MESSENGER']");
      page.fill("#handle", NUMBER);
      page.check("input[name='neverCall']");
      page.fill("#neverKnow", "My father.");
      page.click("main form button[type='submit']");
      String request = marek.path().replaceFirst("[?].*", "");
      assertThat(marek.text()).contains("Two men asked for me", "under 18", "My father.", NUMBER);
      assertThat(marek.violations()).isEmpty();

      page.click("section[aria-labelledby='files'] summary");
      page.setInputFiles(
          "#file",
          new FilePayload("chat.png", "image/png", "pixels".getBytes(StandardCharsets.UTF_8)));
      page.click("section[aria-labelledby='files'] button");
      assertThat(marek.text()).contains("Files added: 1").doesNotContain("chat.png");

      page.fill("#words", "We have a bed. Go to nobody's home tonight.");
      page.selectOption("#through", "MESSENGER");
      page.fill("#lookAgain", "2099-01-02");
      page.click("button:text-is('We answered this')");
      assertThat(marek.text()).contains("The answer is saved", "To look again from");

      ingrid.signIn("ingrid").go("/inbox");
      assertThat(ingrid.violations()).isEmpty();
      assertThat(ingrid.width()).isLessThanOrEqualTo(360);
      ingrid.page().click("a[href='" + request + "']");
      assertThat(ingrid.text()).contains("We have a bed");
      assertThat(ingrid.width()).isLessThanOrEqualTo(360);

      marek.go(request + "/accept");
      assertThat(page.inputValue("#account")).contains("Two men asked for me");
      assertThat(page.inputValue("#handle")).isEqualTo(NUMBER);
      assertThat(page.inputValue("#calling")).isEqualTo("NEVER_CALL");
      assertThat(page.inputValue("#neverKnow")).isEqualTo("My father.");
      assertThat(marek.violations()).isEmpty();
      page.click("main form button[type='submit']");
      String casefile = marek.path().replaceFirst("[?].*", "");
      String codename = page.innerText("h1");
      assertThat(casefile).startsWith("/casefiles/scope_");
      assertThat(marek.text()).contains("Two men asked for me").doesNotContain(NUMBER);

      marek.go(request);
      assertThat(marek.text()).contains("accepted", codename);
      salome.signIn("salome");
      String hers = salome.go(request).page().content();
      String nowhere =
          salome
              .go("/inbox/scope_0000000000000000000000000/subject_0000000000000000000000000")
              .page()
              .content();
      assertThat(hers).hasSameSizeAs(nowhere);
    }
  }

  @Test
  void aSeizedWayIsOnePressAndNoAnswerGoesThereAgain() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.signIn("marek").go("/inbox/new");
      Page page = marek.page();
      page.selectOption("#came", "CHAT");
      page.fill("#account", "Please write.");
      page.fill("#handle", "@quiet.harbour");
      page.click("main form button[type='submit']");
      page.click("button[name='hands'][value='SEIZED']");
      assertThat(marek.text()).contains("nothing is sent there again");
      page.fill("#words", "Are you well?");
      page.selectOption("#through", "MESSENGER");
      page.click("button:text-is('We answered this')");
      assertThat(marek.text()).contains("That way is in other hands");
      assertThat(page.inputValue("#words")).isEqualTo("Are you well?");
      assertThat(marek.violations()).isEmpty();
    }
  }
}
