package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.safeconduct.server.browser.Browser.Window;

/// The first call for help, in Russian, on a phone: asked on the public pages, read in the inbox,
/// answered, read by its words, and taken up as a casefile. Nothing is typed twice.
record FirstLetter(Window phone, Caseworker marek) {
  private static final String ACCOUNT = "Двое спрашивали обо мне на работе.";
  private static final String ADVICE = "Сегодня ни к кому не ходите.";

  /// A coordinator says which team opens what comes by the pages; its first page is then shown.
  static void begin(Caseworker ingrid) {
    ingrid.window().go("/inbox");
    ingrid.page().click("form[action='/inbox/pages'] button");
    ingrid.window().go("/");
  }

  /// @return the casefile's path
  String becomesACasefile() {
    List<String> words = ask();
    String request = answer();
    read(words);
    marek.window().go("/inbox");
    assertThat(marek.text()).contains("not safe");
    marek.window().go(request + "/accept");
    assertThat(marek.page().inputValue("#account")).contains(ACCOUNT);
    marek.send();
    assertThat(marek.window().path()).startsWith("/casefiles/scope_");
    assertThat(marek.text()).contains(ACCOUNT);
    return marek.window().path().replaceFirst("[?].*", "");
  }

  /// @return the words of the receipt
  private List<String> ask() {
    phone.go("/");
    Page page = phone.page();
    assertThat(page.innerText("body")).as("how many read is said").contains("2");
    page.selectOption("#now", "NOT_LONG");
    page.check("input[value=SAFE_PLACE]");
    page.fill("#account", ACCOUNT);
    page.click("button[name=act][value=send]:not(.unseen)");
    assertThat(phone.width()).isLessThanOrEqualTo(360);
    return page.locator(".words li").allInnerTexts().stream()
        .map(word -> word.replaceFirst("^\\d+\\.\\s*", "").strip())
        .toList();
  }

  /// @return the request's path
  private String answer() {
    marek.window().go("/");
    assertThat(marek.text()).contains("Today");
    marek.window().go("/inbox");
    assertThat(marek.text()).contains(ACCOUNT.substring(0, 22));
    Page page = marek.page();
    page.click("form[action$='/keep'] button");
    String request = marek.window().path().replaceFirst("[?].*", "");
    page.fill("#words", "Мы прочли. " + ADVICE);
    page.selectOption("#through", "MAILBOX");
    page.fill("#lookAgain", "2099-01-02");
    page.click("button:text-is('We answered this')");
    assertThat(marek.text()).contains("The answer is saved");
    return request;
  }

  /// Opens the mailbox by its words, reads, and says "I am not safe" as quietly as anything else.
  private void read(List<String> words) {
    phone.go("/");
    Page page = phone.page();
    page.click("button[name=act][value=enter]:not(.unseen)");
    page.fill("#words", String.join(" ", words));
    page.click("button[name=act][value=open]:not(.unseen)");
    assertThat(page.innerText("body")).contains(ADVICE, "2099").doesNotContain(ACCOUNT);
    assertThat(phone.violations()).isEmpty();
    page.click("button[name=act][value=not-safe]:not(.unseen)");
  }
}
