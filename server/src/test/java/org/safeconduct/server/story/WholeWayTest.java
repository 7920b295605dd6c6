package org.safeconduct.server.story;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.cli.ServedPages;

/// One person's whole way, without JavaScript: from the first letter on a phone to the arrival and
/// what comes after. Each scene is a file of its own and says what it shows.
@Timeout(600)
class WholeWayTest {

  @Test
  void leadsFromTheFirstCallForHelpToTheArrivalAndAfter() {
    try (House house = House.another()) {
      // The public pages are another process, and go by the clock of the machine.
      house.pass(Duration.between(house.now(), InstantSource.system().instant()));
      try (Caseworker marek = Caseworker.signedIn(house, "marek");
          Caseworker ingrid = Caseworker.signedIn(house, "ingrid");
          Caseworker amina = Caseworker.signedIn(house, "amina")) {
        FirstLetter.begin(ingrid);
        String casefile = firstLetter(house, marek);
        String codename = marek.window().go(casefile).page().innerText("h1");
        LocalDate today = LocalDate.ofInstant(house.now(), ZoneOffset.UTC);

        String place = new Bed(amina, marek, codename, today).given(casefile);
        new Compromised(house, amina, codename).isWorkedThrough(place);
        new ThreeAnswers(marek, today).cameTo(casefile, codename);
        new Onward(marek, ingrid, codename, today).arrives(casefile);
      }
    }
  }

  private static String firstLetter(House house, Caseworker marek) {
    try (ServedPages pages = ServedPages.of(house);
        Window phone = Browser.window(pages, "ru", 360, false)) {
      return new FirstLetter(phone, marek).becomesACasefile();
    }
  }
}
