package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

@Timeout(180)
class SignInBrowserTest {
  private static final String LONG = "Мы ждали у границы до утра. ".repeat(500);

  @Test
  void signsInWithoutJavaScriptAndOut() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.go("/members");
      assertThat(marek.path()).startsWith("/sign-in?to=");
      marek.signInHere("marek");
      assertThat(marek.path()).isEqualTo("/members");
      assertThat(marek.text()).contains("Ingrid Solvang", "Marek Dubnicki");

      marek.page().click("form[action='/sign-out'] button");
      assertThat(marek.path()).isEqualTo("/sign-in");
      assertThat(marek.go("/members").path()).startsWith("/sign-in");
    }
  }

  @Test
  void keepsTheSessionInACookieThatOnlyThisHostAndNoScriptReads() {
    House.get();
    try (Window marek = Browser.window()) {
      marek.signIn("marek");
      List<Cookie> cookies = marek.context().cookies();
      Cookie session =
          cookies.stream().filter(c -> c.name.equals("__Host-session")).findFirst().orElseThrow();
      assertThat(session.httpOnly).isTrue();
      assertThat(session.secure).isTrue();
      assertThat(session.sameSite.toString()).isEqualToIgnoringCase("strict");
      assertThat(session.expires).isEqualTo(-1);
    }
  }

  @Test
  void doesNotSayWhetherAHandleExists() {
    House.get();
    try (Window stranger = Browser.window()) {
      stranger.go("/sign-in");
      stranger.page().fill("#handle", "nobody-here");
      stranger.page().fill("#passphrase", "six words that nobody ever drew");
      stranger.page().click("form[action='/sign-in'] button");
      String unknown = stranger.page().innerText("#errors");

      stranger.page().fill("#handle", "marek");
      stranger.page().fill("#passphrase", "six words that nobody ever drew");
      stranger.page().click("form[action='/sign-in'] button");
      assertThat(stranger.page().innerText("#errors")).isEqualTo(unknown);
    }
  }

  @Test
  void offersAFormWholeAfterTheIdleLock() {
    try (Window ingrid = Browser.window()) {
      ingrid.signIn("ingrid").go("/members/new");
      ingrid.page().fill("#name", LONG);
      ingrid.page().fill("#handle", "after-the-lock");
      House.get().pass(Duration.ofMinutes(16));
      ingrid.page().click("form[action='/members/new'] button");

      assertThat(ingrid.path()).isEqualTo("/sign-in?kept");
      ingrid.signInHere("ingrid").go("/kept");
      assertThat(ingrid.page().inputValue("textarea[name='name']")).isEqualTo(LONG);
      assertThat(ingrid.page().inputValue("textarea[name='handle']")).isEqualTo("after-the-lock");
    }
  }

  @Test
  void offersAFormWholeAfterARestart() {
    try (Window salome = Browser.window()) {
      salome.signIn("salome").go("/members/new");
      salome.page().fill("#name", LONG);
      salome.page().fill("#handle", "after-the-restart");
      House.get().restart();
      salome.page().click("form[action='/members/new'] button");

      assertThat(salome.path()).isEqualTo("/sign-in?kept");
      salome.signInHere("salome").go("/kept");
      assertThat(salome.page().inputValue("textarea[name='name']")).isEqualTo(LONG);
      salome.page().click("form[action$='/forget'] button");
      assertThat(salome.go("/kept").text()).contains("Nothing is waiting for you");
    }
  }
}
