package org.safeconduct.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Place;
import org.safeconduct.server.vault.Vault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// From the public page on a phone to a casefile and back: two processes, one folder of letters,
/// nothing typed twice.
@Timeout(300)
class FirstLetterTest {
  @Command
  private static final class Options {
    @Mixin private PublicOptions intake = new PublicOptions();
  }

  /// The public pages: nobody signs in there.
  private record Outside(int port) implements Place {
    @Override
    public String url(String path) {
      return "http://localhost:" + port + path;
    }

    @Override
    public String passphrase(String handle) {
      throw new IllegalArgumentException(handle);
    }
  }

  @Test
  void aCallForHelpIsAnsweredReadByItsWordsAndBecomesACasefile() throws Exception {
    int port = freePort();
    try (House house = House.another();
        Window marek = Browser.window(house, "en", 1280, false);
        Window phone = Browser.window(new Outside(port), "ru", 360, false)) {
      house.pass(Duration.between(house.now(), InstantSource.system().instant()));
      begin(house);
      marek.signIn("marek");
      String root = house.bean(Vault.class).house().root().text();
      try (PublicPages pages = PublicPages.start(house.data(), root, options(port))) {
        assertThat(pages.said()).isNotBlank();
        List<String> words = ask(phone);

        marek.go("/");
        assertThat(marek.text()).contains("Today");
        marek.go("/inbox");
        assertThat(marek.text()).contains("Двое спрашивали обо мне");
        marek.page().click("form[action$='/keep'] button");
        String request = marek.path().replaceFirst("[?].*", "");
        Page page = marek.page();
        page.fill("#words", "Мы прочли. Сегодня ни к кому не ходите.");
        page.selectOption("#through", "MAILBOX");
        page.fill("#lookAgain", "2099-01-02");
        page.click("button:text-is('We answered this')");
        assertThat(marek.text()).contains("The answer is saved");

        open(phone, words);
        assertThat(phone.page().innerText("body"))
            .contains("Сегодня ни к кому не ходите.", "2099")
            .doesNotContain("Двое спрашивали обо мне");
        assertThat(phone.violations()).isEmpty();
        phone.page().click("button[name=act][value=not-safe]:not(.unseen)");

        marek.go("/inbox");
        assertThat(marek.text()).contains("not safe");
        marek.go(request + "/accept");
        assertThat(page.inputValue("#account")).contains("Двое спрашивали обо мне");
        page.click("main form button[type='submit']");
        assertThat(marek.path()).startsWith("/casefiles/scope_");
        assertThat(marek.text()).contains("Двое спрашивали обо мне");
      }
    }
  }

  /// A coordinator says which team opens what comes by the pages; its first page is then shown.
  private static void begin(House house) {
    try (Window ingrid = Browser.window(house, "en", 1280, false)) {
      ingrid.signIn("ingrid").go("/inbox");
      ingrid.page().click("form[action='/inbox/pages'] button");
      ingrid.go("/");
    }
  }

  /// @return the words of the receipt
  private static List<String> ask(Window phone) {
    phone.go("/");
    Page page = phone.page();
    assertThat(page.innerText("body")).as("how many read is said").contains("2");
    page.selectOption("#now", "NOT_LONG");
    page.check("input[value=SAFE_PLACE]");
    page.fill("#account", "Двое спрашивали обо мне на работе.");
    page.click("button[name=act][value=send]:not(.unseen)");
    assertThat(phone.width()).isLessThanOrEqualTo(360);
    return page.locator(".words li").allInnerTexts().stream()
        .map(word -> word.replaceFirst("^\\d+\\.\\s*", "").strip())
        .toList();
  }

  private static void open(Window phone, List<String> words) {
    phone.go("/");
    Page page = phone.page();
    page.click("button[name=act][value=enter]:not(.unseen)");
    page.fill("#words", String.join(" ", words));
    page.click("button[name=act][value=open]:not(.unseen)");
  }

  private static PublicOptions options(int port) {
    Options options = new Options();
    new CommandLine(options).parseArgs("--intake-port", Integer.toString(port));
    return options.intake;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
