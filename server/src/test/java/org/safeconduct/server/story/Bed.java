package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// A bed: Marek asks, Amina coordinates the shelter, and Marek never reads in which town it is.
///
/// @param codename of the person
record Bed(Caseworker amina, Caseworker marek, String codename, LocalDate today) {
  static final String NAME = "Heron";
  static final String TOWN = "Brackenwold";
  static final String STREET = "9 Ferry Steps";

  /// @return the place's path
  String given(String casefile) {
    String place = place();
    ask(casefile);
    String stay = takeUp();
    prepare(stay);
    assertThat(give(stay)).as("a bed needs no check").contains(TOWN, "here now");
    assertThat(tell(stay)).contains("Nobody has checked yet that it is they");
    marek.check(casefile, "By voice, on the day of the call.");
    assertThat(tell(stay)).contains("the person", "by voice");
    amina.page().click("a[href*='/tell?']");
    amina.fill(Map.of("knower", "DRIVER", "who", "Olga", "how", "by voice"));
    amina.send();
    assertThat(amina.text()).contains("a driver Olga");
    assertThat(amina.window().go(stay).violations()).isEmpty();
    marek.window().go("/shelter");
    assertThat(marek.text()).contains(codename, "has a bed").doesNotContain(TOWN);
    return place;
  }

  String place() {
    amina.window().go("/shelter");
    amina.page().click("a[href='/shelter/places/new']");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", NAME);
    fields.put("town", TOWN);
    fields.put("country", "RU");
    fields.put("address", STREET);
    fields.put("beds", "2");
    amina.fill(fields);
    amina.send();
    assertThat(amina.text()).contains(TOWN, STREET);
    return amina.window().path().replaceFirst("[?].*", "");
  }

  void ask(String casefile) {
    marek.window().go(casefile);
    marek.page().click("a[href='" + casefile + "/shelter']");
    assertThat(marek.window().violations()).isEmpty();
    marek.fill(Map.of("from", today.toString(), "needs", "No stairs, insulin."));
    marek.send();
    assertThat(marek.text()).contains("waiting");
  }

  String takeUp() {
    amina.window().go("/shelter");
    amina
        .page()
        .locator("main a[href^='/shelter/asks/']")
        .filter(new Locator.FilterOptions().setHasText(codename))
        .first()
        .click();
    assertThat(amina.text()).contains("No stairs, insulin.");
    assertThat(amina.window().violations()).isEmpty();
    amina.page().click("form[action$='/take-up'] button");
    amina.page().click("a[href^='/shelter/stays/']");
    assertThat(amina.page().innerText("h1")).isEqualTo(codename);
    return amina.window().path().replaceFirst("[?].*", "");
  }

  /// A sign, two wishes, a statement, the lawyer.
  private void prepare(String stay) {
    agree(stay);
    wish(stay, "NEVER_TELL", "his uncle");
    wish(stay, "TELL", "his sister");
    amina.window().go(stay + "/paper");
    amina.fill(Map.of("paper", "FOR_THE_POLICE", "words", "I am of age and left by my own will."));
    amina.send();
    assertThat(amina.text()).contains("Statement for the police", "left by my own will");
    amina.window().go(stay + "/lawyer");
    amina.fill(Map.of("name", "H. Marchais", "how", "by the office"));
    amina.page().selectOption("#member", new SelectOption().setLabel("Hélène Marchais"));
    amina.send();
    assertThat(amina.text()).contains("H. Marchais");
  }

  private void agree(String stay) {
    amina.window().go(stay + "/agree");
    assertThat(amina.window().violations()).isEmpty();
    Map<String, String> sign = new LinkedHashMap<>();
    sign.put("sign", "a picture of a flower");
    sign.put("from", today.plusYears(3).toString());
    sign.put("zone", "Europe/Moscow");
    sign.put("whom1", "FAMILY");
    sign.put("what1", "Ring the mother");
    amina.fill(sign);
    amina.send();
    assertThat(amina.page().innerText("#errors")).contains("Family is asked only if");
    amina.fill(Map.of("whom1", "HOST", "what1", "Was the light on?"));
    amina.send();
    assertThat(amina.text()).contains("a picture of a flower", "Was the light on?");
  }

  private void wish(String stay, String wish, String who) {
    amina.window().go(stay + "/wish");
    amina.fill(Map.of("wish", wish, "who", who));
    amina.send();
    assertThat(amina.text()).contains(who);
  }

  private String tell(String stay) {
    amina.window().go(stay);
    amina.page().locator("a[href*='/tell?']").first().click();
    amina.fill(Map.of("knower", "THE_PERSON", "how", "by voice"));
    amina.send();
    return amina.text();
  }

  String give(String stay) {
    amina.window().go(stay + "/place");
    amina.page().selectOption("#place", new SelectOption().setIndex(1));
    amina.fill(Map.of("from", today.toString(), "how", "Bus 4, two stops early, then on foot."));
    amina.send();
    return amina.text();
  }
}
