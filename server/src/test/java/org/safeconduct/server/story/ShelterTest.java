package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One person's bed, from the asking to the day on which the place is compromised: Marek asks,
/// Amina coordinates the shelter, Hélène is the lawyer. Nobody has JavaScript.
@Timeout(400)
class ShelterTest {
  private static final String TOWN = "Brackenwold";
  private static final String STREET = "9 Ferry Steps";

  @Test
  void leadsFromTheAskingToABedAndThroughTheNightOnWhichThePlaceIsCompromised() {
    try (Caseworker amina = Caseworker.signedIn("amina");
        Caseworker marek = Caseworker.signedIn("marek")) {
      String place = place(amina);
      String casefile = marek.openCasefile("A bed for tonight.");
      String codename = marek.page().innerText("h1");
      ask(marek, casefile);
      String stay = takeUp(amina, codename);
      prepare(amina, stay);

      assertThat(give(amina, stay)).contains("Nobody has checked yet that it is they");
      assure(marek);
      assertThat(give(amina, stay)).contains(TOWN, "here now");
      amina.page().click("a[href*='/tell?']");
      amina.fill(Map.of("knower", "DRIVER", "who", "Olga", "how", "by voice"));
      amina.send();
      assertThat(amina.text()).contains("a driver Olga");

      marek.window().go("/shelter");
      assertThat(marek.text()).contains(codename, "has a bed").doesNotContain(TOWN);
      assertThat(amina.window().go(stay).violations()).isEmpty();
      practise(amina, place);
      String alarm = compromised(amina, place, codename);
      print(amina, codename);
      undo(amina, alarm, place);
    }
  }

  private static String place(Caseworker amina) {
    amina.window().go("/shelter");
    amina.page().click("a[href='/shelter/places/new']");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", "Heron");
    fields.put("town", TOWN);
    fields.put("country", "RU");
    fields.put("address", STREET);
    fields.put("beds", "2");
    amina.fill(fields);
    amina.send();
    assertThat(amina.text()).contains(TOWN, STREET);
    return amina.window().path().replaceFirst("[?].*", "");
  }

  private static void ask(Caseworker marek, String casefile) {
    marek.window().go(casefile);
    marek.page().click("a[href='" + casefile + "/shelter']");
    assertThat(marek.window().violations()).isEmpty();
    marek.fill(Map.of("from", "2026-11-23", "needs", "No stairs, insulin."));
    marek.send();
    assertThat(marek.text()).contains("waiting");
  }

  private static String takeUp(Caseworker amina, String codename) {
    amina.window().go("/shelter");
    link(amina, codename).click();
    assertThat(amina.text()).contains("No stairs, insulin.");
    assertThat(amina.window().violations()).isEmpty();
    amina.page().click("form[action$='/take-up'] button");
    amina.page().click("a[href^='/shelter/stays/']");
    assertThat(amina.page().innerText("h1")).isEqualTo(codename);
    return amina.window().path().replaceFirst("[?].*", "");
  }

  /// A sign, two wishes, a statement, the lawyer.
  private static void prepare(Caseworker amina, String stay) {
    amina.window().go(stay + "/agree");
    assertThat(amina.window().violations()).isEmpty();
    Map<String, String> sign = new LinkedHashMap<>();
    sign.put("sign", "a picture of a flower");
    sign.put("from", "2030-01-02");
    sign.put("zone", "Europe/Moscow");
    sign.put("whom1", "FAMILY");
    sign.put("what1", "Ring the mother");
    amina.fill(sign);
    amina.send();
    assertThat(amina.page().innerText("#errors")).contains("Family is asked only if");
    amina.fill(Map.of("whom1", "HOST", "what1", "Was the light on?"));
    amina.send();
    assertThat(amina.text()).contains("a picture of a flower", "Was the light on?");
    wish(amina, stay, "NEVER_TELL", "his uncle");
    wish(amina, stay, "TELL", "his sister");
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

  private static void wish(Caseworker amina, String stay, String wish, String who) {
    amina.window().go(stay + "/wish");
    amina.fill(Map.of("wish", wish, "who", who));
    amina.send();
    assertThat(amina.text()).contains(who);
  }

  private static void assure(Caseworker marek) {
    marek.window().go("/shelter");
    marek.page().locator("a[href^='/shelter/asks/']").first().click();
    marek.page().check("main [name='assured'][value='CHECKED']");
    marek.page().click("form[action$='/assured'] button");
  }

  private static String give(Caseworker amina, String stay) {
    amina.window().go(stay + "/place");
    amina.page().selectOption("#place", new SelectOption().setIndex(1));
    amina.fill(Map.of("from", "2026-11-23", "how", "Bus 4, two stops early, then on foot."));
    amina.send();
    return amina.text();
  }

  private static void practise(Caseworker amina, String place) {
    amina.window().go(place + "/practice");
    assertThat(amina.text()).contains("This is practice", "his uncle", "Olga");
    assertThat(amina.page().locator(".drill form").count()).isZero();
    assertThat(amina.window().violations()).isEmpty();
    assertThat(amina.window().go(place).text()).contains("open").doesNotContain("alarm goes on");
  }

  private static String compromised(Caseworker amina, String place, String codename) {
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
    amina.page().fill("form[action$='/note'] textarea", "Called the lawyer.");
    amina.page().click("form[action$='/note'] button");
    assertThat(amina.text()).contains("Called the lawyer.");
    return alarm;
  }

  /// The lawyer finds the papers on the first page; printing asks once more and is written down.
  private static void print(Caseworker amina, String codename) {
    try (Caseworker helene = Caseworker.signedIn("helene")) {
      helene.window().go("/");
      String papers =
          helene.page().locator("main a[href^='/papers/']").first().getAttribute("href");
      helene.window().go(papers);
      assertThat(helene.text())
          .contains(codename, "Human Rights Committee", "to be verified")
          .doesNotContain("European Court", TOWN, STREET, "Heron", "left by my own will");
      assertThat(helene.window().violations()).isEmpty();
      helene.page().locator("form[action*='/print/'] button").first().click();
      helene.again();
      String sheet = helene.text();
      assertThat(sheet)
          .contains("Human Rights Committee", "left by my own will")
          .doesNotContain(TOWN, STREET, "Heron", "Northlight", "Passage", codename, "Olga");
      assertThat(helene.window().violations()).isEmpty();
      helene.window().go(papers);
      assertThat(helene.text()).contains("Printed", "Hélène Marchais");
    }
    assertThat(amina.window().go("/shelter").text()).contains(codename);
  }

  private static void undo(Caseworker amina, String alarm, String place) {
    amina.window().go(alarm);
    amina.page().click("form[action$='/undo'] button");
    assertThat(amina.text()).contains("Ended.", "Undone");
    assertThat(amina.window().go(place).text()).contains("open");
  }

  private static Locator link(Caseworker amina, String codename) {
    return amina
        .page()
        .locator("main a[href^='/shelter/asks/']")
        .filter(new Locator.FilterOptions().setHasText(codename))
        .first();
  }
}
