package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;

/// A way ends. A month later nobody who worked on it can open it any more; a coordinator of another
/// team closes it, and when they write again she gives it back.
@Timeout(300)
class CoolingTest {
  private static final Duration MONTH = Duration.ofDays(31);

  @Test
  void whatHasCooledIsKeptByTheCoordinatorsAndComesBack() {
    try (House house = House.another()) {
      String casefile = endsIn(house);
      house.pass(Duration.ofDays(20));
      isSaidBeforehand(house, casefile);
      house.pass(MONTH);
      house.restart();
      isGoneFor(house, casefile);
      closesAndReopens(house, casefile);
      isBack(house, casefile);
    }
  }

  private static String endsIn(House house) {
    try (Window salome = Browser.window(house, "en", 1280, false).signIn("salome");
        Window marek = Browser.window(house, "en", 360, false).signIn("marek")) {
      coolForTwentyFive(house, salome);
      marek.go("/casefiles/new");
      marek.page().fill("#need", "A visa.");
      send(marek);
      String casefile = marek.path().replaceFirst("[?].*", "");
      marek.go(casefile + "/end");
      // From 23 November on: the day that the organisation set.
      assertThat(marek.page().inputValue("#cools")).isEqualTo("2026-12-18");
      assertThat(marek.text()).contains("After that day their keys to it end");
      marek.page().fill("#cools", "2026-12-19");
      marek.page().check("main [name=ending][value=ARRIVED]");
      send(marek);
      assertThat(marek.text()).contains("until 18 Dec 2026 at the latest");
      assertThat(marek.violations()).isEmpty();
      marek.page().fill("#cools", "2026-12-18");
      send(marek);
      assertThat(marek.text()).contains("After that day only the coordinators have the key to it.");
      assertThat(marek.violations()).isEmpty();
      assertThat(salome.go(casefile).text()).contains("Cools until 18 Dec 2026.");
      return casefile;
    }
  }

  private static void coolForTwentyFive(House house, Window salome) {
    salome.go("/members");
    assertThat(salome.page().inputValue("#days")).isEqualTo("30");
    salome.page().fill("#days", "0");
    again(house, salome);
    assertThat(salome.text()).contains("Give a number of days from 1 to 365.");
    assertThat(salome.violations()).isEmpty();
    salome.page().fill("#days", "25");
    again(house, salome);
    assertThat(salome.page().inputValue("#days")).isEqualTo("25");
  }

  private static void again(House house, Window salome) {
    salome.page().click("form[action='/members/cooling'] button");
    if (salome.page().locator("#passphrase").count() == 0) return;
    salome.page().fill("#passphrase", house.passphrase("salome"));
    send(salome);
  }

  private static void isSaidBeforehand(House house, String casefile) {
    try (Window marek = Browser.window(house, "en", 1280, false).signIn("marek")) {
      assertThat(marek.go("/").text()).contains("The team’s key to it ends");
      assertThat(marek.page().locator("main a[href='" + casefile + "/reopen']").count()).isOne();
    }
  }

  private static void isGoneFor(House house, String casefile) {
    try (Window marek = Browser.window(house, "en", 1280, false).signIn("marek")) {
      String nothing = marek.go("/no/such/page").text();
      assertThat(marek.go(casefile).text()).isEqualTo(nothing);
      assertThat(marek.go("/casefiles/in/all").page().locator("main tbody tr").count()).isZero();
      assertThat(marek.go("/").text()).doesNotContain("The team’s key to it ends");
    }
  }

  private static void closesAndReopens(House house, String casefile) {
    try (Window salome = Browser.window(house, "en", 360, false).signIn("salome")) {
      assertThat(salome.go("/").text()).contains("Has cooled: close or reopen");
      salome.go(casefile);
      salome.page().click("form[action='" + casefile + "/close'] button");
      assertThat(salome.text()).contains("Only the coordinators have the key to it now.");
      salome.go(casefile + "/reopen");
      assertThat(salome.violations()).isEmpty();
      salome.page().fill("#words", "They wrote again.");
      salome.page().selectOption("#worker", "Marek Dubnicki");
      send(salome);
      assertThat(salome.text()).contains("The casefile is open again.", "Marek Dubnicki");
    }
  }

  private static void isBack(House house, String casefile) {
    try (Window marek = Browser.window(house, "en", 1280, false).signIn("marek")) {
      assertThat(marek.go(casefile).text()).contains("open");
      assertThat(marek.go(casefile + "/timeline").text())
          .contains("They wrote again.", "Salome Gvritadze");
    }
  }

  private static void send(Window window) {
    window.page().click("main form button");
  }
}
