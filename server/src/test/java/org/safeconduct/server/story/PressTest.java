package org.safeconduct.server.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.Browser.Window;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Ending;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;

/// A coordinator tells the press how many arrived, also of teams that she is not in: she keeps what
/// has cooled. Some months later it is one person more, and she is not allowed to say so, but
/// something that says less.
@Timeout(300)
class PressTest {
  private static final String WORDS = "We thank everybody who opened a door.";

  @Test
  void saysHowManyArrivedAndNotThatOneMoreDid() {
    try (House house = House.another()) {
      as(
          house,
          worker -> {
            for (int i = 0; i < 7; i++) ended(house, worker, Ending.ARRIVED);
            for (int i = 0; i < 5; i++) ended(house, worker, Ending.RETURNED);
          });
      house.pass(Duration.ofDays(60));
      as(house, worker -> ended(house, worker, Ending.ARRIVED));
      // From 23 November 2026 to 11 June 2027: the last quarter of 2026 may be told of.
      house.pass(Duration.ofDays(140));
      publishes(house);
      house.pass(Duration.ofDays(30));
      isRefusedOneMore(house);
    }
  }

  private static void publishes(House house) {
    try (Window salome = Browser.window(house, "en", 1280, false).signIn("salome")) {
      salome.page().click("nav a[href='/figures']");
      assertThat(salome.text()).contains("Who came, who arrived", "2026, quarter 4");
      salome.page().click("main nav a[href='/figures/press']");
      salome.page().click("main a[href='/figures/press/ending/exact']");
      assertThat(salome.text()).contains("the ways of 12 people", "arrived: 7 · went back: 5");
      salome.page().fill("#words", "There were 13.");
      salome.page().click("main form button");
      assertThat(salome.text()).contains("Your own words have a figure in them.");
      assertThat(salome.violations()).isEmpty();
      salome.page().fill("#words", WORDS);
      salome.picture("press-compose");
      salome.page().click("main form button");
      assertThat(salome.path()).startsWith("/figures/published/");
      assertThat(salome.text()).contains(WORDS, "arrived: 7 · went back: 5", "Published.");
      assertThat(salome.text()).contains("the records of Northlight as they stood on 11 Jun 2027");
      assertThat(salome.violations()).isEmpty();
      salome.picture("press-published");
      String csv =
          salome
              .context()
              .request()
              .get(house.url(salome.path().replaceFirst("[?].*", "") + "/csv"))
              .text();
      assertThat(csv).isEqualTo("ending,people\narrived,7\nreturned,5\n*,12\n");
    }
  }

  private static void isRefusedOneMore(House house) {
    try (Window salome = Browser.window(house, "en", 1280, false).signIn("salome")) {
      salome.go("/figures/press/ending/exact");
      assertThat(salome.text()).contains("This may not be said", "too few people have been added");
      // What was said in June stands beside it.
      assertThat(salome.text()).contains(WORDS, "11 Jun 2027");
      assertThat(salome.violations()).isEmpty();
      salome.picture("press-refused");
      salome.page().click("main section a[href^='/figures/press/']");
      assertThat(salome.text()).contains("rounded to", "the ways of about 1");
      salome.page().click("main form button");
      assertThat(salome.path()).startsWith("/figures/published/");
    }
  }

  private static void as(House house, Consumer<Unlocked> scene) {
    SignInDesk desk = house.bean(SignInDesk.class);
    SignIn.Welcome welcome = (SignIn.Welcome) desk.signIn("marek", house.passphrase("marek"));
    try (Unlocked unlocked = desk.open(welcome.secret()).orElseThrow()) {
      scene.accept(unlocked);
      desk.signOutEverywhere(unlocked);
    }
  }

  private static void ended(House house, Unlocked worker, Ending how) {
    CaseworkDesk desk = house.bean(CaseworkDesk.class);
    TeamId north =
        house.bean(TeamDesk.class).organisation(worker).working().stream()
            .filter(team -> team.name().equals("Passage North"))
            .findFirst()
            .orElseThrow()
            .id();
    ScopeId casefile =
        desk.open(
                worker,
                north,
                List.of(new Audience.OfMember(worker.member())),
                List.of("A way out."))
            .casefile();
    Chronicle chronicle = desk.look(worker, casefile);
    At root = new At(casefile, chronicle.root(), chronicle.seen(chronicle.root()));
    Due cools =
        new Due(house.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(30), ZoneOffset.UTC);
    assertThat(desk.end(worker, root, how, List.of(), cools)).isInstanceOf(Outcome.Written.class);
  }
}
