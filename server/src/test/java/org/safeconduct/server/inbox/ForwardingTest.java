package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.mail.box.Enclosing;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.LogReport;
import org.safeconduct.server.kernel.Absent;

/// Letters of somebody whose request went on to another team.
@Timeout(300)
class ForwardingTest {
  private LettersWorld it;

  @BeforeEach
  void begin() throws IOException {
    it = new LettersWorld();
  }

  @AfterEach
  void stop() {
    it.close();
  }

  @Test
  void whatTheyWriteLaterReachesTheTeamToWhichTheirRequestWasPassedOn() throws IOException {
    AtRequest at = it.kept();
    it.house
        .bean(HandOver.class)
        .passOn(it.marek, it.now(at), it.team("Passage South"), List.of("They know the place."));
    byte[] voice = "a voice in the dark".getBytes(StandardCharsets.UTF_8);
    try (Enclosing enclosing = it.pages.enclose(it.person.mailbox())) {
      enclosing.write(voice);
      Enclosure enclosure = enclosing.finish(Enclosure.Kind.VOICE, "v.ogg", "audio/ogg");
      Mail mail = new Mail.Wrote("I am at the station.", List.of(enclosure));
      it.pages.post(it.sealed(it.person, mail), List.of(enclosing), IntakeBox.First.LATER);
    }
    it.post(it.person, new Mail.NotSafe(), IntakeBox.First.LATER);
    it.catchUp();
    assertThat(it.collecting.collect(it.marek)).isEqualTo(2);
    assertThat(it.collecting.collect(it.salome)).isEqualTo(2);
    it.catchUp();
    assertThat(it.collecting.collect(it.salome) + it.collecting.collect(it.marek)).isZero();

    AtRequest theirs = it.theirs();
    Request request = it.request(it.salome, theirs);
    assertThat(request.lines().getLast().words()).containsExactly("I am at the station.");
    assertThat(request.notSafe()).isPresent();
    assertThat(
            it.desk
                .file(
                    it.salome, theirs.inbox(), theirs.request(), request.files().getFirst().file())
                .orElseThrow()
                .readAllBytes())
        .isEqualTo(voice);
    assertThat(it.request(it.marek, at).lines()).hasSize(1);
    assertThatThrownBy(() -> it.desk.look(it.marek, theirs.inbox(), theirs.request()))
        .isInstanceOf(Absent.class);
    assertThat(it.house.bean(Journal.class).verify()).allMatch(LogReport::isSound);
  }

  @Test
  void aWishToBeDeletedCountsForBothTeams() throws IOException {
    AtRequest at = it.kept();
    it.house
        .bean(HandOver.class)
        .passOn(it.marek, it.now(at), it.team("Passage South"), List.of("They know the place."));
    it.post(it.person, new Mail.DeletionAsked(), IntakeBox.First.LATER);
    it.catchUp();
    it.collecting.collect(it.marek);
    it.collecting.collect(it.salome);
    it.catchUp();
    assertThat(it.request(it.marek, at).deletion()).isPresent();
    assertThat(it.request(it.salome, it.theirs()).deletion()).isPresent();
  }

  @Test
  void fromNextWeekOnAnotherTeamOpensTheLetters() throws IOException {
    Letterbox letterbox = it.house.bean(Letterbox.class);
    assertThatThrownBy(() -> letterbox.moveTo(it.salome, it.north()))
        .hasMessage("team.refuse.not-your-team");
    letterbox.moveTo(it.salome, it.team("Passage South"));
    it.post(it.person, LettersWorld.asked(it.person, "This week."), IntakeBox.First.FIRST);
    assertThat(it.collecting.waiting(it.salome).all()).isZero();
    AtRequest at =
        it.collecting.keep(it.marek, it.collecting.waiting(it.marek).shown().getFirst().id());
    assertThat(it.request(it.ingrid, at).asked().account()).containsExactly("This week.");

    it.house.pass(Duration.ofDays(7));
    ReceiptKeys other = ReceiptCode.draw(LettersWorld.RANDOM).keys();
    it.post(other, LettersWorld.asked(other, "Next week."), IntakeBox.First.FIRST);
    assertThat(it.collecting.waiting(it.marek).shown()).isEmpty();
    LetterId id = it.collecting.waiting(it.salome).shown().getFirst().id();
    AtRequest next = it.collecting.keep(it.salome, id);
    assertThat(it.request(it.salome, next).asked().account()).containsExactly("Next week.");
    assertThatThrownBy(() -> it.desk.look(it.marek, next.inbox(), next.request()))
        .isInstanceOf(Absent.class);
  }

  @Test
  void aCoordinatorTakesTheLettersOverOnAPage() {
    try (Browser.Window window = Browser.window(it.house, "en", 360, false).signIn("salome")) {
      window.go("/inbox");
      assertThat(window.text()).contains("Another team opens the letters of the public pages");
      assertThat(window.violations()).isEmpty();
      window.page().click("form[action='/inbox/pages/move'] button");
      assertThat(window.text()).contains("From next Monday on your team opens them.");
      assertThat(window.page().locator("form[action='/inbox/pages/move']").count()).isZero();
    }
    assertThat(it.house.bean(Letterbox.class).team()).contains(it.team("Passage South"));
  }
}
