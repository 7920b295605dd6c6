package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.safeconduct.server.browser.House;

/// The night on which a place is compromised: practised, pressed, worked through; the lawyer's
/// papers; then undone within the hour, for it was a false alarm.
///
/// @param codename of whoever is there
record Compromised(House house, Caseworker amina, String codename) {

  void isWorkedThrough(String place) {
    practise(place);
    String alarm = press(place);
    print();
    assertThat(amina.window().go("/shelter").text()).contains(codename);
    amina.window().go(alarm);
    amina.page().click("form[action$='/undo'] button");
    assertThat(amina.text()).contains("Ended.", "Undone");
    assertThat(amina.window().go(place).text()).contains("open");
  }

  private void practise(String place) {
    amina.window().go(place + "/practice");
    assertThat(amina.text()).contains("This is practice", "his uncle", "Olga");
    assertThat(amina.page().locator(".drill form").count()).isZero();
    assertThat(amina.window().violations()).isEmpty();
    assertThat(amina.window().go(place).text()).contains("open").doesNotContain("alarm goes on");
  }

  /// @return the alarm's path
  private String press(String place) {
    amina.window().go(place);
    amina.page().click("a[href$='/compromised']");
    assertThat(amina.window().violations()).isEmpty();
    amina.fill(Map.of("what", "POLICE"));
    amina.send();
    String alarm = amina.window().path().replaceFirst("[?].*", "");
    assertThat(alarm).startsWith("/shelter/alarms/");
    String text = amina.text();
    assertThat(text).contains("Police", codename, "a driver Olga", "H. Marchais");
    assertThat(text.indexOf("his uncle"))
        .as("first never tell")
        .isLessThan(text.indexOf("his sister"));
    assertThat(amina.window().violations()).isEmpty();
    amina.window().picture("whole-way/compromised");
    amina.page().fill("form[action$='/note'] textarea", "Called the lawyer.");
    amina.page().click("form[action$='/note'] button");
    assertThat(amina.text()).contains("Called the lawyer.");
    return alarm;
  }

  /// The lawyer finds the papers on the first page; printing asks once more and is written down.
  private void print() {
    try (Caseworker helene = Caseworker.signedIn(house, "helene")) {
      helene.window().go("/");
      String papers =
          helene.page().locator("main a[href^='/papers/']").first().getAttribute("href");
      helene.window().go(papers);
      assertThat(helene.text())
          .contains(codename, "Human Rights Committee", "to be verified")
          .doesNotContain("European Court", Bed.TOWN, Bed.STREET, Bed.NAME, "by my own will");
      assertThat(helene.window().violations()).isEmpty();
      helene.window().picture("whole-way/papers");
      helene.page().locator("form[action*='/print/'] button").first().click();
      helene.again();
      assertThat(helene.text())
          .contains("Human Rights Committee", "left by my own will")
          .doesNotContain(Bed.TOWN, Bed.STREET, Bed.NAME)
          .doesNotContain("Northlight", "Passage", codename, "Olga");
      assertThat(helene.window().violations()).isEmpty();
      helene.window().picture("whole-way/sheet");
      helene.window().go(papers);
      assertThat(helene.text()).contains("Printed", "Hélène Marchais");
    }
  }
}
