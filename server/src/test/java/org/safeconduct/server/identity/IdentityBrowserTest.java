package org.safeconduct.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// Who a person is, in a browser without JavaScript: shown to one, unknowable to the other.
@Timeout(300)
class IdentityBrowserTest {
  private static final String NAME = "Зелимхан Тамаев";

  @Test
  void isShownAfterThePassphraseAndToNobodyWithoutAGrant() {
    House.get();
    try (Window marek = Browser.window();
        Window ingrid = Browser.window()) {
      marek.signIn("marek").go("/casefiles/new");
      Page page = marek.page();
      page.click("main form button[type='submit']");
      String casefile = marek.path();
      String codename = page.innerText("h1");

      marek.go(casefile + "/identity/add");
      assertThat(marek.violations()).isEmpty();
      page.fill("#whole", NAME);
      page.selectOption("#nameKind", "CHOSEN");
      page.fill("#born", "about 1994");
      page.selectOption("#channel", "SIGNAL");
      page.fill("#handle", "+000 555 0101");
      page.selectOption("#hands", "THEIRS");
      page.selectOption("#calling", "NEVER_CALL");
      page.click("main form button[type='submit']");
      assertThat(marek.text()).contains("Saved to the identity").doesNotContain(NAME);

      marek.go(casefile + "/identity");
      assertThat(marek.text()).doesNotContain(NAME);
      page.click("main form.press button");
      assertThat(marek.text()).doesNotContain(NAME);
      page.fill("#passphrase", House.get().passphrase("marek"));
      page.click("main form button[type='submit']");
      assertThat(marek.text()).contains(NAME, "about 1994", "never call");
      assertThat(marek.violations()).isEmpty();

      page.click("button[name='hands'][value='SEIZED']");
      assertThat(marek.text()).doesNotContain(NAME);

      ingrid.signIn("ingrid").go(casefile);
      assertThat(ingrid.text()).contains(codename).doesNotContain(NAME);
      String hers = ingrid.go(casefile + "/identity").page().content();
      String nowhere =
          ingrid.go("/casefiles/scope_0000000000000000000000000/identity").page().content();
      assertThat(hers).hasSameSizeAs(nowhere);
      find(ingrid, "Зелимхан");
      assertThat(ingrid.text()).doesNotContain(codename);
      find(marek, "Zelimkhan");
      assertThat(marek.text()).contains(codename).doesNotContain(NAME);
    }
  }

  private static void find(Window window, String words) {
    window.go("/casefiles");
    window.page().fill("#find-words", words);
    window.page().click("main form.find button");
  }
}
