package org.safeconduct.mail.box;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.ledger.IndexRange;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.OpenedLetter;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.seal.HpkeKeyPair;

class LetterboxTest {
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final Week WEEK = Week.of(NOW);
  private static final String CANARY = "CANARY-7f3e кролик";

  private final SecureRandom random = new SecureRandom();
  private final Chain chain = Chain.draw(random);
  private final HpkeKeyPair week = HpkeKeyPair.generate(random);
  private final ReceiptKeys person = ReceiptCode.draw(random).keys();

  @TempDir Path folder;
  private HouseBox house;
  private IntakeBox pages;

  @BeforeEach
  void openBothDoors() {
    house = HouseBox.open(folder, random);
    house.vouch(chain.certificates(IndexRange.from(0)));
    house.publish(chain.key(WEEK, week.publicKey()), new byte[] {1, 2, 3});
    pages = IntakeBox.open(folder, Room.DEFAULT, random);
  }

  @AfterEach
  void closeBothDoors() {
    pages.close();
    house.close();
  }

  @Test
  void aLetterGoesFromThePagesToTheHouseAndAnAnswerComesBack() throws IOException {
    assertThat(post(asked())).isEqualTo(Posted.ACCEPTED);
    SealedLetter letter = house.waiting(10).getFirst();
    try (OpenedLetter opened = letter.open(week)) {
      Mail.Asked asked = (Mail.Asked) opened.letter().mail();
      assertThat(asked.request().account()).isEqualTo(CANARY);
      house.handled(opened.id());
      house.answer(asked.replyTo(), answer("Мы прочли."));
    }
    assertThat(house.waiting()).isZero();
    assertThat(pages.answers(person, NOW)).containsExactly(answer("Мы прочли."));
  }

  @Test
  void theSameLetterTwiceIsOneLetter() throws IOException {
    assertThat(post(asked())).isEqualTo(Posted.ACCEPTED);
    assertThat(post(asked())).isEqualTo(Posted.ALREADY_THERE);
    assertThat(house.waiting(10)).hasSize(1);
  }

  @Test
  void aFileIsNeverInClearAndComesOutWhole() throws IOException {
    byte[] content = CANARY.repeat(20_000).getBytes(UTF_8);
    try (Enclosing enclosing = pages.enclose(person.mailbox())) {
      enclosing.write(content, 0, content.length / 2);
      assertNothingInClear();
      enclosing.write(content, content.length / 2, content.length - content.length / 2);
      Enclosure enclosure = enclosing.finish(Enclosure.Kind.FILE, "a.txt", "text/plain");
      SealedLetter sealed =
          sealed(new Mail.Asked(person.replyTo(), request(), List.of(enclosure)), 1);
      assertThat(pages.post(sealed, List.of(enclosing), IntakeBox.First.FIRST))
          .isEqualTo(Posted.ACCEPTED);
    }
    assertNothingInClear();
    OpenedLetter opened = house.waiting(1).getFirst().open(week);
    Enclosure enclosure = opened.letter().mail().enclosures().getFirst();
    try (InputStream in = house.open(person.mailbox(), enclosure)) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    house.handled(opened.id());
    assertThat(spool()).isEmpty();
  }

  @Test
  void anEnclosureWhoseLetterIsNotPostedGoes() throws IOException {
    try (Enclosing enclosing = pages.enclose(person.mailbox())) {
      enclosing.write(new byte[300_000]);
      enclosing.finish(Enclosure.Kind.FILE, "a", "");
    }
    try (Enclosing cut = pages.enclose(person.mailbox())) {
      cut.write(new byte[10]);
    }
    assertThat(spool()).isEmpty();
  }

  @Test
  void whatAKilledProcessLeftInTheSpoolIsSweptAtTheNextStart() throws IOException {
    Files.write(folder.resolve("spool").resolve("00".repeat(16)), new byte[9]);
    Files.write(folder.resolve("spool").resolve("11".repeat(16) + ".part"), new byte[9]);
    pages.close();
    pages = IntakeBox.open(folder, Room.DEFAULT, random);
    assertThat(spool()).isEmpty();
  }

  @Test
  void aFullLetterboxRefusesAndDropsNothing() throws IOException {
    pages.close();
    pages = IntakeBox.open(folder, new Room(9_000, 4_000, 7_000, 4_000), random);
    assertThat(post(asked())).isEqualTo(Posted.ACCEPTED);
    ReceiptKeys other = ReceiptCode.draw(random).keys();
    Mail second = new Mail.Asked(other.replyTo(), request(), List.of());
    assertThat(post(other, second)).isEqualTo(Posted.ACCEPTED);
    ReceiptKeys third = ReceiptCode.draw(random).keys();
    Mail tooMuch = new Mail.Asked(third.replyTo(), request(), List.of());
    assertThat(post(third, tooMuch)).isEqualTo(Posted.FULL);
    assertThat(pages.knows(third.mailbox())).isFalse();
    // Who has a mailbox already is still heard.
    assertThat(later(new Mail.NotSafe())).isEqualTo(Posted.ACCEPTED);
    assertThat(house.waiting()).isEqualTo(3);
  }

  @Test
  void filesTakeNoMoreThanTheirShare() throws IOException {
    pages.close();
    pages = IntakeBox.open(folder, new Room(90_000, 40_000, 70_000, 30_000), random);
    try (Enclosing one = pages.enclose(person.mailbox());
        Enclosing two = pages.enclose(person.mailbox())) {
      one.write(new byte[30_000]);
      assertThatThrownBy(() -> one.write(1)).isInstanceOf(NoRoom.class);
      assertThatThrownBy(() -> two.write(new byte[10_001])).isInstanceOf(NoRoom.class);
    }
    try (Enclosing again = pages.enclose(person.mailbox())) {
      again.write(new byte[30_000]);
    }
  }

  @Test
  void aWeeksSeedIsDestroyedWhenItIsOverAndItsMailIsHandled() throws IOException {
    post(asked());
    Instant later = WEEK.plus(1).end().minusSeconds(1);
    assertThat(house.destroyHandled(later)).isEmpty();
    LetterId id = house.waiting(1).getFirst().id();
    house.handled(id);
    assertThat(house.destroyHandled(later)).as("the newest stays for late letters").isEmpty();
    HpkeKeyPair next = HpkeKeyPair.generate(random);
    house.publish(chain.key(WEEK.plus(1), next.publicKey()), new byte[] {4});
    assertThat(house.destroyHandled(later)).containsExactly(WEEK);
    assertThat(post(asked())).isEqualTo(Posted.NO_KEY);
  }

  @Test
  void whatIsDeletedIsInNoFile() throws IOException {
    post(asked());
    byte[] sealed = house.waiting(1).getFirst().sealed().toArray();
    assertThat(found(sealed)).isTrue();
    house.handled(house.waiting(1).getFirst().id());
    assertThat(found(sealed)).isFalse();
  }

  @Test
  void anAnswerIsShownForAnHourAndGoes() throws IOException {
    post(asked());
    house.answer(person.replyTo(), answer("one"));
    assertThat(house.reading(person.mailbox())).isEqualTo(HouseBox.Reading.UNREAD);
    assertThat(pages.answers(person, NOW)).hasSize(1);
    assertThat(house.reading(person.mailbox())).isEqualTo(HouseBox.Reading.ALL_READ);
    assertThat(pages.answers(person, NOW.plus(Duration.ofMinutes(59)))).hasSize(1);
    assertThat(pages.answers(person, NOW.plus(Duration.ofMinutes(61)))).isEmpty();
  }

  @Test
  void aReadAnswerGoesAtOnceAndAnUnreadOneStays() throws IOException {
    post(asked());
    house.answer(person.replyTo(), answer("one"));
    pages.answers(person, NOW);
    house.answer(person.replyTo(), answer("two"));
    pages.read(person.mailbox());
    assertThat(pages.answers(person, NOW)).containsExactly(answer("two"));
  }

  @Test
  void anEndedMailboxLooksAsIfItHadNeverBeen() throws IOException {
    post(asked());
    house.hold(person.replyTo(), new Holding(Set.of(Holding.Kind.FILES), List.of()));
    house.answer(person.replyTo(), answer("one"));
    later(new Mail.DeletionAsked());
    pages.end(person.mailbox());
    assertThat(pages.knows(person.mailbox())).isFalse();
    assertThat(pages.answers(person, NOW)).isEmpty();
    assertThat(pages.holding(person)).isEmpty();
    assertThat(house.reading(person.mailbox())).isEqualTo(HouseBox.Reading.ENDED);
    assertThat(house.answer(person.replyTo(), answer("two"))).isFalse();
    assertThat(house.waiting()).as("letters stay for the house").isEqualTo(2);
  }

  @Test
  void onlyAKeyWhoseChainLeadsToThePinnedRootIsBelieved() {
    assertThat(pages.key(chain.rootKey(), NOW)).isPresent();
    assertThat(pages.key(Chain.draw(random).rootKey(), NOW)).isEmpty();
    house.vouch(chain.certificates(new IndexRange(0, 5)));
    assertThat(pages.key(chain.rootKey(), NOW)).as("a member who was ended").isEmpty();
  }

  @Test
  void aStrangersKeyInTheTeamsPlaceIsNotUsed() {
    Chain stranger = Chain.draw(random);
    house.publish(stranger.key(WEEK.plus(1), week.publicKey()), new byte[] {1});
    Instant next = WEEK.end().plusSeconds(5);
    assertThat(pages.key(chain.rootKey(), next).orElseThrow().week()).isEqualTo(WEEK);
  }

  @Test
  void aKeyOfAWeekAheadWaitsAndAnOldOneEndsAfterEightWeeks() {
    house.publish(chain.key(WEEK.plus(1), week.publicKey()), new byte[] {1});
    assertThat(pages.key(chain.rootKey(), NOW).orElseThrow().week()).isEqualTo(WEEK);
    assertThat(pages.key(chain.rootKey(), NOW.plus(Duration.ofDays(63)))).isPresent();
    assertThat(pages.key(chain.rootKey(), NOW.plus(Duration.ofDays(70)))).isEmpty();
  }

  @Test
  void theBoardSaysWhatTheHouseWrote() {
    Board board = new Board(4, NOW.plusSeconds(3600), 24, true, NOW);
    house.show(board);
    assertThat(Board.read(folder)).contains(board);
  }

  private Posted post(Mail mail) throws IOException {
    return post(person, mail);
  }

  private Posted post(ReceiptKeys by, Mail mail) throws IOException {
    return pages.post(sealed(by, mail, 1), List.of(), IntakeBox.First.FIRST);
  }

  private Posted later(Mail mail) throws IOException {
    return pages.post(sealed(mail, 2), List.of(), IntakeBox.First.LATER);
  }

  private SealedLetter sealed(Mail mail, int number) {
    return sealed(person, mail, number);
  }

  private SealedLetter sealed(ReceiptKeys by, Mail mail, int number) {
    LetterId id = LetterId.of(by.name(new byte[] {(byte) number}));
    return new Letter(by.mailbox(), NOW, mail).seal(id, by, WEEK, week.publicKey());
  }

  private Mail asked() {
    return new Mail.Asked(person.replyTo(), request(), List.of());
  }

  private static HelpRequest request() {
    HelpRequest none = HelpRequest.empty("ru");
    return new HelpRequest(
        "ru", null, null, null, "", Set.of(), null, "", none.contact(), "", null, CANARY);
  }

  private static Answer answer(String text) {
    return new Answer(text, LocalDate.parse("2026-11-28"), NOW);
  }

  private List<Path> spool() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
      return files.toList();
    }
  }

  private void assertNothingInClear() throws IOException {
    assertThat(found(CANARY.getBytes(UTF_8))).isFalse();
  }

  /// Whether the bytes lie in any file of the folder. Long ones are looked for by their middle,
  /// since SQLite puts long values on several pages.
  private boolean found(byte[] bytes) throws IOException {
    int from = Math.max(0, bytes.length / 2 - 20);
    String needle = new String(bytes, from, Math.min(40, bytes.length - from), ISO_8859_1);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] content = Files.readAllBytes(file);
        if (new String(content, ISO_8859_1).contains(needle)) {
          return true;
        }
      }
    }
    return false;
  }
}
