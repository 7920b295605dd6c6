package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;

/// A bed for somebody of sixteen: the shelter cannot read the casefile, and goes by its rule all
/// the same; what two decided there stands at the shelter's door with the same write.
@Timeout(300)
class ChildsBedTest {

  @Test
  void isWithNoStrangersUntilTwoDecidedIt() {
    try (Caseworker amina = Caseworker.signedIn("amina");
        Caseworker marek = Caseworker.signedIn("marek")) {
      String casefile = marek.openCasefile("A bed for tonight.");
      LocalDate today = LocalDate.ofInstant(House.get().now(), ZoneOffset.UTC);
      Bed bed = new Bed(amina, marek, marek.page().innerText("h1"), today);
      bed.place();
      bed.ask(casefile);
      String stay = bed.takeUp();

      marek.window().go(casefile + "/child/age");
      marek.fill(Map.of("basis", "SAID", "years", "16"));
      marek.send();
      assertThat(amina.window().go(stay).text()).contains("With no unrelated adult");
      assertThat(bed.give(stay))
          .contains("With no unrelated adult", "Two members can decide otherwise");
      assertThat(amina.page().inputValue("[name='how']")).as("nothing is lost").contains("Bus 4");
      assertThat(amina.window().violations()).isEmpty();

      decide(marek, casefile);
      assertThat(amina.window().go(stay).text()).contains("With the couple upstairs");
      assertThat(bed.give(stay)).contains(Bed.TOWN, "here now");
    }
  }

  /// Marek proposes, Ingrid agrees as the second.
  private static void decide(Caseworker marek, String casefile) {
    marek.window().go(casefile + "/child/decisions/new");
    Map<String, String> proposed =
        Map.of(
            "interest",
            "STAYING_WITH_UNRELATED_ADULTS",
            "proposal",
            "With the couple upstairs",
            "words",
            "They asked for it.");
    marek.fill(proposed);
    marek.send();
    try (Caseworker ingrid = Caseworker.signedIn("ingrid")) {
      ingrid.window().go(casefile + "/child");
      ingrid.page().click("a[href*='/agree']");
      ingrid.send();
      assertThat(ingrid.text()).contains("decided by two");
    }
  }
}
