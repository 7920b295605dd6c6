package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.box.Enclosing;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.LooksUntil;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.server.browser.Browser;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.LogReport;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// Letters as the public pages put them in, taken over by the house: both sides are real.
@Timeout(300)
class CollectingTest {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final House house = House.another();
  private final Collecting collecting = house.bean(Collecting.class);
  private final InboxDesk desk = house.bean(InboxDesk.class);
  private final ReceiptKeys person = ReceiptCode.draw(RANDOM).keys();
  private Unlocked ingrid;
  private Unlocked marek;
  private Unlocked salome;
  private IntakeBox pages;

  @BeforeEach
  void begin() {
    ingrid = in("ingrid");
    marek = in("marek");
    salome = in("salome");
    house.bean(Letterbox.class).begin(ingrid, north());
    pages = IntakeBox.open(house.data().resolve("mail"), Room.DEFAULT, RANDOM);
  }

  @AfterEach
  void stop() {
    pages.close();
    List.of(ingrid, marek, salome).forEach(Unlocked::close);
    person.close();
    house.close();
  }

  @Test
  void whatSomebodyKeepsBecomesARequestAndWhatIsNoneLeavesNothing() throws IOException {
    long before = facts();
    post(person, asked(person, "Two men asked for me."), IntakeBox.First.FIRST);
    ReceiptKeys junk = ReceiptCode.draw(RANDOM).keys();
    post(junk, asked(junk, "Buy gold."), IntakeBox.First.FIRST);
    Collecting.Waiting waiting = collecting.waiting(marek);
    assertThat(waiting.shown())
        .hasSize(2)
        .extracting(a -> a.asked().account().getFirst())
        .containsExactly("Two men asked for me.", "Buy gold.");
    collecting.dismiss(marek, waiting.shown().getLast().id());
    assertThat(facts()).isEqualTo(before);

    AtRequest kept = collecting.keep(marek, waiting.shown().getFirst().id());
    assertThat(collecting.waiting(marek).all()).isZero();
    Request request = request(ingrid, kept);
    assertThat(request.stage()).isEqualTo(new Stage.New());
    assertThat(request.owed()).isPresent();
    assertThat(request.asked().reach().by()).containsExactly(Through.MAILBOX, Through.PHONE);
    assertThat(request.asked().looksUntil())
        .isEqualTo(org.safeconduct.server.inbox.LooksUntil.A_WEEK);
  }

  @Test
  void whoComesToTodayTakesOverWhatCameAndReadsWhatWaits() throws IOException {
    AtRequest at = kept();
    post(person, new Mail.Wrote("They are at the door.", List.of()), IntakeBox.First.LATER);
    ReceiptKeys other = ReceiptCode.draw(RANDOM).keys();
    post(other, asked(other, "Hello."), IntakeBox.First.FIRST);
    try (Browser.Window window = Browser.window(house, "en", 1280, false)) {
      assertThat(window.signIn("marek").text()).contains("Came by the pages: 1");
    }
    assertThat(request(ingrid, at).lines().getLast().words())
        .containsExactly("They are at the door.");
  }

  @Test
  void anotherTeamSeesNothingOfIt() throws IOException {
    post(person, asked(person, "Hello."), IntakeBox.First.FIRST);
    LetterId id = collecting.waiting(marek).shown().getFirst().id();
    assertThat(collecting.waiting(salome).all()).isZero();
    assertThat(collecting.collect(salome)).isZero();
    assertThatThrownBy(() -> collecting.keep(salome, id)).isInstanceOf(Absent.class);
    assertThatThrownBy(() -> collecting.dismiss(salome, id)).isInstanceOf(Absent.class);
    assertThat(collecting.waiting(marek).all()).isEqualTo(1);
  }

  @Test
  void anAnswerGoesIntoTheMailboxAndWhatTheyWriteBackIsOwedAnAnswer() throws IOException {
    AtRequest at = kept();
    desk.answer(marek, now(at), Through.MAILBOX, List.of("We read you.", "Stay."), null);
    assertThat(pages.answers(person, house.now()))
        .singleElement()
        .satisfies(answer -> assertThat(answer.text()).isEqualTo("We read you.\n\nStay."));
    assertThat(request(marek, at).owed()).isEmpty();

    post(person, new Mail.Wrote("I am at the station.", List.of()), IntakeBox.First.LATER);
    house.bean(Search.class).catchUp(ingrid);
    assertThat(collecting.collect(ingrid)).isEqualTo(1);
    assertThat(collecting.collect(ingrid)).isZero();
    Request request = request(marek, at);
    assertThat(request.lines().getLast().words()).containsExactly("I am at the station.");
    assertThat(request.owed()).isPresent();
  }

  @Test
  void aFileComesAlongByItsKindAndWhole() throws IOException {
    AtRequest at = kept();
    byte[] voice = "a voice in the dark".repeat(9_000).getBytes(StandardCharsets.UTF_8);
    try (Enclosing enclosing = pages.enclose(person.mailbox())) {
      enclosing.write(voice);
      Enclosure enclosure = enclosing.finish(Enclosure.Kind.VOICE, "v.ogg", "audio/ogg");
      Mail mail = new Mail.Wrote("", List.of(enclosure));
      assertThat(pages.post(sealed(person, mail), List.of(enclosing), IntakeBox.First.LATER))
          .isEqualTo(Posted.ACCEPTED);
    }
    house.bean(Search.class).catchUp(marek);
    collecting.collect(marek);
    var file = request(marek, at).files().getFirst();
    assertThat(file.kind()).isEqualTo(FileKind.VOICE);
    assertThat(
            desk.file(ingrid, at.inbox(), at.request(), file.file()).orElseThrow().readAllBytes())
        .isEqualTo(voice);
  }

  @Test
  void theirSignStandsUntilSomebodySaysWhatWasDone() throws IOException {
    AtRequest at = kept();
    post(person, new Mail.NotSafe(), IntakeBox.First.LATER);
    house.bean(Search.class).catchUp(marek);
    collecting.collect(marek);
    assertThat(request(marek, at).notSafe()).isPresent();
    assertThatThrownBy(() -> desk.answerSign(marek, now(at), List.of()))
        .hasMessage("inbox.refuse.nothing-done");
    desk.answerSign(marek, now(at), List.of("The lawyer is on the way."));
    assertThat(request(marek, at).notSafe()).isEmpty();
  }

  @Test
  void aConsentThatIsTakenBackIsOwedAnAnswer() throws IOException {
    AtRequest at = kept();
    desk.answer(marek, now(at), Through.MAILBOX, List.of("We read you."), null);
    assertThat(request(marek, at).owed()).isEmpty();
    post(person, new Mail.Withdrew("c7"), IntakeBox.First.LATER);
    house.bean(Search.class).catchUp(marek);
    collecting.collect(marek);
    assertThat(request(marek, at).owed()).isPresent();
    assertThat(request(marek, at).lines().getLast().told().fact())
        .isInstanceOfSatisfying(
            WithdrawalSigned.class, fact -> assertThat(fact.consent()).isEqualTo("c7"));
  }

  @Test
  void aLetterThatTheReceiptDidNotSignGoesAndLeavesNothing() throws IOException {
    AtRequest at = kept();
    ReceiptKeys other = ReceiptCode.draw(RANDOM).keys();
    IntakeKey key = key();
    Mail lie = new Mail.Wrote("Come to the bridge.", List.of());
    SealedLetter forged =
        new Letter(person.mailbox(), house.now(), lie)
            .seal(id(other, lie), other, key.week(), key.key());
    pages.post(forged, List.of(), IntakeBox.First.LATER);
    house.bean(Search.class).catchUp(marek);
    assertThat(collecting.collect(marek)).isZero();
    assertThat(request(marek, at).lines()).hasSize(1);
    assertThat(collecting.waiting(marek).all()).isZero();
  }

  @Test
  void theirWishToBeDeletedIsCarriedOutByASecondMemberAfterSomeDays() throws IOException {
    AtRequest at = kept();
    post(person, new Mail.DeletionAsked(), IntakeBox.First.LATER);
    house.bean(Search.class).catchUp(marek);
    collecting.collect(marek);
    Deletion deletion = house.bean(Deletion.class);
    assertThatThrownBy(() -> deletion.carryOut(ingrid, at)).hasMessage("inbox.refuse.delete.early");
    house.pass(Duration.ofDays(8));
    assertThatThrownBy(() -> deletion.carryOut(marek, at)).hasMessage("journal.refuse.erase-alone");
    assertThat(deletion.carryOut(ingrid, at)).isGreaterThan(1);
    Chronicle chronicle = desk.look(ingrid, at.inbox(), at.request());
    assertThat(Request.of(at.request(), chronicle).received()).isEmpty();
    assertThat(chronicle.entries()).anyMatch(entry -> entry instanceof Entry.Erased);
  }

  @Test
  void theWeeksKeysAreMadeAheadAndGoWhenTheirLettersAreHandled() throws IOException {
    IntakeKey first = key();
    post(person, asked(person, "Hello."), IntakeBox.First.FIRST);
    house.pass(Duration.ofDays(15));
    IntakeKey later = key();
    assertThat(later.week()).isGreaterThan(first.week());
    collecting.collect(marek);
    LetterId id = collecting.waiting(marek).shown().getFirst().id();
    AtRequest at = collecting.keep(marek, id);
    assertThat(request(marek, at).asked().account()).containsExactly("Hello.");
    house.bean(Letterbox.class).tend(marek);
    assertThat(pages.key(root(), house.now().minus(Duration.ofDays(15)))).isEmpty();
  }

  @Test
  void whatTheyWriteLaterReachesTheTeamToWhichTheirRequestWasPassedOn() throws IOException {
    AtRequest at = kept();
    house
        .bean(HandOver.class)
        .passOn(marek, now(at), team("Passage South"), List.of("They know the place."));
    byte[] voice = "a voice in the dark".getBytes(StandardCharsets.UTF_8);
    try (Enclosing enclosing = pages.enclose(person.mailbox())) {
      enclosing.write(voice);
      Enclosure enclosure = enclosing.finish(Enclosure.Kind.VOICE, "v.ogg", "audio/ogg");
      Mail mail = new Mail.Wrote("I am at the station.", List.of(enclosure));
      pages.post(sealed(person, mail), List.of(enclosing), IntakeBox.First.LATER);
    }
    post(person, new Mail.NotSafe(), IntakeBox.First.LATER);
    catchUp();
    assertThat(collecting.collect(marek)).isEqualTo(2);
    assertThat(collecting.collect(salome)).isEqualTo(2);
    catchUp();
    assertThat(collecting.collect(salome) + collecting.collect(marek)).isZero();

    AtRequest theirs = theirs();
    Request request = request(salome, theirs);
    assertThat(request.lines().getLast().words()).containsExactly("I am at the station.");
    assertThat(request.notSafe()).isPresent();
    assertThat(
            desk.file(salome, theirs.inbox(), theirs.request(), request.files().getFirst().file())
                .orElseThrow()
                .readAllBytes())
        .isEqualTo(voice);
    assertThat(request(marek, at).lines()).hasSize(1);
    assertThatThrownBy(() -> desk.look(marek, theirs.inbox(), theirs.request()))
        .isInstanceOf(Absent.class);
    assertThat(house.bean(Journal.class).verify()).allMatch(LogReport::isSound);
  }

  @Test
  void aWishToBeDeletedCountsForBothTeams() throws IOException {
    AtRequest at = kept();
    house
        .bean(HandOver.class)
        .passOn(marek, now(at), team("Passage South"), List.of("They know the place."));
    post(person, new Mail.DeletionAsked(), IntakeBox.First.LATER);
    catchUp();
    collecting.collect(marek);
    collecting.collect(salome);
    catchUp();
    assertThat(request(marek, at).deletion()).isPresent();
    assertThat(request(salome, theirs()).deletion()).isPresent();
  }

  @Test
  void fromNextWeekOnAnotherTeamOpensTheLetters() throws IOException {
    Letterbox letterbox = house.bean(Letterbox.class);
    assertThatThrownBy(() -> letterbox.moveTo(salome, north()))
        .hasMessage("team.refuse.not-your-team");
    letterbox.moveTo(salome, team("Passage South"));
    post(person, asked(person, "This week."), IntakeBox.First.FIRST);
    assertThat(collecting.waiting(salome).all()).isZero();
    AtRequest at = collecting.keep(marek, collecting.waiting(marek).shown().getFirst().id());
    assertThat(request(ingrid, at).asked().account()).containsExactly("This week.");

    house.pass(Duration.ofDays(7));
    ReceiptKeys other = ReceiptCode.draw(RANDOM).keys();
    post(other, asked(other, "Next week."), IntakeBox.First.FIRST);
    assertThat(collecting.waiting(marek).shown()).isEmpty();
    LetterId id = collecting.waiting(salome).shown().getFirst().id();
    AtRequest next = collecting.keep(salome, id);
    assertThat(request(salome, next).asked().account()).containsExactly("Next week.");
    assertThatThrownBy(() -> desk.look(marek, next.inbox(), next.request()))
        .isInstanceOf(Absent.class);
  }

  @Test
  void aCoordinatorTakesTheLettersOverOnAPage() {
    try (Browser.Window window = Browser.window(house, "en", 360, false).signIn("salome")) {
      window.go("/inbox");
      assertThat(window.text()).contains("Another team opens the letters of the public pages");
      assertThat(window.violations()).isEmpty();
      window.page().click("form[action='/inbox/pages/move'] button");
      assertThat(window.text()).contains("From next Monday on your team opens them.");
      assertThat(window.page().locator("form[action='/inbox/pages/move']").count()).isZero();
    }
    assertThat(house.bean(Letterbox.class).team()).contains(team("Passage South"));
  }

  private void catchUp() {
    for (Unlocked member : List.of(ingrid, marek, salome)) {
      house.bean(Search.class).catchUp(member);
    }
  }

  /// The request as the other team has it.
  private AtRequest theirs() {
    Query query = Query.list("request").page(0, 10);
    Purpose looking = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
    return house.bean(Search.class).find(salome, query, looking).hits().stream()
        .map(hit -> new AtRequest(hit.scope(), hit.row().subject(), Seen.NOTHING))
        .findFirst()
        .orElseThrow();
  }

  private AtRequest kept() throws IOException {
    post(person, asked(person, "Two men asked for me."), IntakeBox.First.FIRST);
    AtRequest at = collecting.keep(marek, collecting.waiting(marek).shown().getFirst().id());
    house.bean(Search.class).catchUp(marek);
    house.bean(Search.class).catchUp(ingrid);
    return at;
  }

  private void post(ReceiptKeys by, Mail mail, IntakeBox.First first) throws IOException {
    assertThat(pages.post(sealed(by, mail), List.of(), first)).isEqualTo(Posted.ACCEPTED);
  }

  private SealedLetter sealed(ReceiptKeys by, Mail mail) {
    IntakeKey key = key();
    return new Letter(by.mailbox(), house.now(), mail)
        .seal(id(by, mail), by, key.week(), key.key());
  }

  private static LetterId id(ReceiptKeys by, Mail mail) {
    byte[] name = by.name((mail + "" + RANDOM.nextLong()).getBytes(StandardCharsets.UTF_8));
    return LetterId.of(Arrays.copyOf(name, LetterId.LENGTH));
  }

  private IntakeKey key() {
    return pages.key(root(), house.now()).orElseThrow();
  }

  private VerifierKey root() {
    return house.bean(Vault.class).house().root();
  }

  private static Mail asked(ReceiptKeys by, String account) {
    Contact contact =
        new Contact(Set.of(Channel.HERE, Channel.PHONE), "+000 555 0100", "", "", "", false);
    HelpRequest request =
        new HelpRequest(
            "en",
            null,
            null,
            null,
            "",
            Set.of(),
            null,
            "",
            contact,
            "",
            LooksUntil.A_WEEK,
            account);
    return new Mail.Asked(by.replyTo(), request, List.of());
  }

  private Request request(Unlocked reader, AtRequest at) {
    return Request.of(at.request(), desk.look(reader, at.inbox(), at.request()));
  }

  private AtRequest now(AtRequest at) {
    Seen seen = desk.look(marek, at.inbox(), at.request()).seen(at.request());
    return new AtRequest(at.inbox(), at.request(), seen);
  }

  private long facts() {
    return house.bean(Journal.class).size();
  }

  private TeamId north() {
    return team("Passage North");
  }

  private TeamId team(String name) {
    return house.bean(TeamDesk.class).organisation(ingrid).working().stream()
        .filter(team -> team.name().equals(name))
        .map(Organisation.Team::id)
        .findFirst()
        .orElseThrow();
  }

  private Unlocked in(String handle) {
    SignInDesk signIn = house.bean(SignInDesk.class);
    SignIn.Welcome welcome = (SignIn.Welcome) signIn.signIn(handle, house.passphrase(handle));
    return signIn.open(welcome.secret()).orElseThrow();
  }
}
