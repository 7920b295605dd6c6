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
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.search.Search;

/// Letters as the public pages put them in, taken over by the house: both sides are real.
@Timeout(300)
class CollectingTest {
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
  void whatSomebodyKeepsBecomesARequestAndWhatIsNoneLeavesNothing() throws IOException {
    long before = it.facts();
    it.post(
        it.person, LettersWorld.asked(it.person, "Two men asked for me."), IntakeBox.First.FIRST);
    ReceiptKeys junk = ReceiptCode.draw(LettersWorld.RANDOM).keys();
    it.post(junk, LettersWorld.asked(junk, "Buy gold."), IntakeBox.First.FIRST);
    Collecting.Waiting waiting = it.collecting.waiting(it.marek);
    assertThat(waiting.shown())
        .hasSize(2)
        .extracting(a -> a.asked().account().getFirst())
        .containsExactly("Two men asked for me.", "Buy gold.");
    it.collecting.dismiss(it.marek, waiting.shown().getLast().id());
    assertThat(it.facts()).isEqualTo(before);

    AtRequest kept = it.collecting.keep(it.marek, waiting.shown().getFirst().id());
    assertThat(it.collecting.waiting(it.marek).all()).isZero();
    Request request = it.request(it.ingrid, kept);
    assertThat(request.stage()).isEqualTo(new Stage.New());
    assertThat(request.owed()).isPresent();
    assertThat(request.asked().reach().by()).containsExactly(Through.MAILBOX, Through.PHONE);
    assertThat(request.asked().looksUntil())
        .isEqualTo(org.safeconduct.server.inbox.LooksUntil.A_WEEK);
  }

  @Test
  void whoComesToTodayTakesOverWhatCameAndReadsWhatWaits() throws IOException {
    AtRequest at = it.kept();
    it.post(it.person, new Mail.Wrote("They are at the door.", List.of()), IntakeBox.First.LATER);
    ReceiptKeys other = ReceiptCode.draw(LettersWorld.RANDOM).keys();
    it.post(other, LettersWorld.asked(other, "Hello."), IntakeBox.First.FIRST);
    try (Browser.Window window = Browser.window(it.house, "en", 1280, false)) {
      assertThat(window.signIn("marek").text()).contains("Came by the pages: 1");
    }
    assertThat(it.request(it.ingrid, at).lines().getLast().words())
        .containsExactly("They are at the door.");
  }

  @Test
  void anotherTeamSeesNothingOfIt() throws IOException {
    it.post(it.person, LettersWorld.asked(it.person, "Hello."), IntakeBox.First.FIRST);
    LetterId id = it.collecting.waiting(it.marek).shown().getFirst().id();
    assertThat(it.collecting.waiting(it.salome).all()).isZero();
    assertThat(it.collecting.collect(it.salome)).isZero();
    assertThatThrownBy(() -> it.collecting.keep(it.salome, id)).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> it.collecting.dismiss(it.salome, id)).isInstanceOf(Absent.class);
    assertThat(it.collecting.waiting(it.marek).all()).isEqualTo(1);
  }

  @Test
  void anAnswerGoesIntoTheMailboxAndWhatTheyWriteBackIsOwedAnAnswer() throws IOException {
    AtRequest at = it.kept();
    it.desk.answer(it.marek, it.now(at), Through.MAILBOX, List.of("We read you.", "Stay."), null);
    assertThat(it.pages.answers(it.person, it.house.now()))
        .singleElement()
        .satisfies(answer -> assertThat(answer.text()).isEqualTo("We read you.\n\nStay."));
    assertThat(it.request(it.marek, at).owed()).isEmpty();

    it.post(it.person, new Mail.Wrote("I am at the station.", List.of()), IntakeBox.First.LATER);
    it.house.bean(Search.class).catchUp(it.ingrid);
    assertThat(it.collecting.collect(it.ingrid)).isEqualTo(1);
    assertThat(it.collecting.collect(it.ingrid)).isZero();
    Request request = it.request(it.marek, at);
    assertThat(request.lines().getLast().words()).containsExactly("I am at the station.");
    assertThat(request.owed()).isPresent();
  }

  @Test
  void aFileComesAlongByItsKindAndWhole() throws IOException {
    AtRequest at = it.kept();
    byte[] voice = "a voice in the dark".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    try (Enclosing enclosing = it.pages.enclose(it.person.mailbox())) {
      enclosing.write(voice);
      Enclosure enclosure = enclosing.finish(Enclosure.Kind.VOICE, "v.ogg", "audio/ogg");
      Mail mail = new Mail.Wrote("", List.of(enclosure));
      assertThat(
              it.pages.post(it.sealed(it.person, mail), List.of(enclosing), IntakeBox.First.LATER))
          .isEqualTo(Posted.ACCEPTED);
    }
    it.house.bean(Search.class).catchUp(it.marek);
    it.collecting.collect(it.marek);
    var file = it.request(it.marek, at).files().getFirst();
    assertThat(file.kind()).isEqualTo(FileKind.VOICE);
    assertThat(
            it.desk
                .file(it.ingrid, at.inbox(), at.request(), file.file())
                .orElseThrow()
                .readAllBytes())
        .isEqualTo(voice);
  }

  @Test
  void theirSignStandsUntilSomebodySaysWhatWasDone() throws IOException {
    AtRequest at = it.kept();
    it.post(it.person, new Mail.NotSafe(), IntakeBox.First.LATER);
    it.house.bean(Search.class).catchUp(it.marek);
    it.collecting.collect(it.marek);
    assertThat(it.request(it.marek, at).notSafe()).isPresent();
    assertThatThrownBy(() -> it.desk.answerSign(it.marek, it.now(at), List.of()))
        .hasMessage("inbox.refuse.nothing-done");
    it.desk.answerSign(it.marek, it.now(at), List.of("The lawyer is on the way."));
    assertThat(it.request(it.marek, at).notSafe()).isEmpty();
  }

  @Test
  void aConsentThatIsTakenBackIsOwedAnAnswer() throws IOException {
    AtRequest at = it.kept();
    it.desk.answer(it.marek, it.now(at), Through.MAILBOX, List.of("We read you."), null);
    assertThat(it.request(it.marek, at).owed()).isEmpty();
    it.post(it.person, new Mail.Withdrew("c7"), IntakeBox.First.LATER);
    it.house.bean(Search.class).catchUp(it.marek);
    it.collecting.collect(it.marek);
    assertThat(it.request(it.marek, at).owed()).isPresent();
    assertThat(it.request(it.marek, at).lines().getLast().told().fact())
        .isInstanceOfSatisfying(
            WithdrawalSigned.class, fact -> assertThat(fact.consent()).isEqualTo("c7"));
  }

  @Test
  void aLetterThatTheReceiptDidNotSignGoesAndLeavesNothing() throws IOException {
    AtRequest at = it.kept();
    ReceiptKeys other = ReceiptCode.draw(LettersWorld.RANDOM).keys();
    IntakeKey key = it.key();
    Mail lie = new Mail.Wrote("Come to the bridge.", List.of());
    SealedLetter forged =
        new Letter(it.person.mailbox(), it.house.now(), lie)
            .seal(LettersWorld.id(other, lie), other, key.week(), key.key());
    it.pages.post(forged, List.of(), IntakeBox.First.LATER);
    it.house.bean(Search.class).catchUp(it.marek);
    assertThat(it.collecting.collect(it.marek)).isZero();
    assertThat(it.request(it.marek, at).lines()).hasSize(1);
    assertThat(it.collecting.waiting(it.marek).all()).isZero();
  }

  @Test
  void theirWishToBeDeletedIsCarriedOutByASecondMemberAfterSomeDays() throws IOException {
    AtRequest at = it.kept();
    it.post(it.person, new Mail.DeletionAsked(), IntakeBox.First.LATER);
    it.house.bean(Search.class).catchUp(it.marek);
    it.collecting.collect(it.marek);
    Deletion deletion = it.house.bean(Deletion.class);
    assertThatThrownBy(() -> deletion.carryOut(it.ingrid, at))
        .hasMessage("inbox.refuse.delete.early");
    it.house.pass(Duration.ofDays(8));
    assertThatThrownBy(() -> deletion.carryOut(it.marek, at))
        .hasMessage("journal.refuse.erase-alone");
    assertThat(deletion.carryOut(it.ingrid, at)).isGreaterThan(1);
    Chronicle chronicle = it.desk.look(it.ingrid, at.inbox(), at.request());
    assertThat(Request.of(at.request(), chronicle).received()).isEmpty();
    assertThat(chronicle.entries()).anyMatch(entry -> entry instanceof Entry.Erased);
  }

  @Test
  void theWeeksKeysAreMadeAheadAndGoWhenTheirLettersAreHandled() throws IOException {
    IntakeKey first = it.key();
    it.post(it.person, LettersWorld.asked(it.person, "Hello."), IntakeBox.First.FIRST);
    it.house.pass(Duration.ofDays(15));
    IntakeKey later = it.key();
    assertThat(later.week()).isGreaterThan(first.week());
    it.collecting.collect(it.marek);
    LetterId id = it.collecting.waiting(it.marek).shown().getFirst().id();
    AtRequest at = it.collecting.keep(it.marek, id);
    assertThat(it.request(it.marek, at).asked().account()).containsExactly("Hello.");
    it.house.bean(Letterbox.class).tend(it.marek);
    assertThat(it.pages.key(it.root(), it.house.now().minus(Duration.ofDays(15)))).isEmpty();
  }
}
