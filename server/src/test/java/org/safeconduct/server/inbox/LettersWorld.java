package org.safeconduct.server.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.box.Room;
import org.safeconduct.mail.form.Channel;
import org.safeconduct.mail.form.Contact;
import org.safeconduct.mail.form.HelpRequest;
import org.safeconduct.mail.form.LooksUntil;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A house whose team North opens the letters of the public pages, three of its members, and the
/// box into which the pages put them: both sides are real.
final class LettersWorld implements AutoCloseable {
  static final SecureRandom RANDOM = new SecureRandom();

  final House house = House.another();
  final Collecting collecting = house.bean(Collecting.class);
  final InboxDesk desk = house.bean(InboxDesk.class);
  final ReceiptKeys person = ReceiptCode.draw(RANDOM).keys();
  final Unlocked ingrid = in("ingrid");
  final Unlocked marek = in("marek");
  final Unlocked salome = in("salome");
  final IntakeBox pages;

  LettersWorld() throws IOException {
    house.bean(Letterbox.class).begin(ingrid, north());
    pages = IntakeBox.open(house.data().resolve("mail"), Room.DEFAULT, RANDOM);
  }

  @Override
  public void close() {
    pages.close();
    List.of(ingrid, marek, salome).forEach(Unlocked::close);
    person.close();
    house.close();
  }

  void catchUp() {
    for (Unlocked member : List.of(ingrid, marek, salome)) {
      house.bean(Search.class).catchUp(member);
    }
  }

  /// The request as the other team has it.
  AtRequest theirs() {
    Query query = Query.list("request").page(0, 10);
    Purpose looking = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
    return house.bean(Search.class).find(salome, query, looking).hits().stream()
        .map(hit -> new AtRequest(hit.scope(), hit.row().subject(), Seen.NOTHING))
        .findFirst()
        .orElseThrow();
  }

  AtRequest kept() throws IOException {
    post(person, asked(person, "Two men asked for me."), IntakeBox.First.FIRST);
    AtRequest at = collecting.keep(marek, collecting.waiting(marek).shown().getFirst().id());
    house.bean(Search.class).catchUp(marek);
    house.bean(Search.class).catchUp(ingrid);
    return at;
  }

  void post(ReceiptKeys by, Mail mail, IntakeBox.First first) throws IOException {
    assertThat(pages.post(sealed(by, mail), List.of(), first)).isEqualTo(Posted.ACCEPTED);
  }

  SealedLetter sealed(ReceiptKeys by, Mail mail) {
    IntakeKey key = key();
    return new Letter(by.mailbox(), house.now(), mail)
        .seal(id(by, mail), by, key.week(), key.key());
  }

  static LetterId id(ReceiptKeys by, Mail mail) {
    byte[] name = by.name((mail + "" + RANDOM.nextLong()).getBytes(StandardCharsets.UTF_8));
    return LetterId.of(Arrays.copyOf(name, LetterId.LENGTH));
  }

  IntakeKey key() {
    return pages.key(root(), house.now()).orElseThrow();
  }

  VerifierKey root() {
    return house.bean(Vault.class).house().root();
  }

  static Mail asked(ReceiptKeys by, String account) {
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

  Request request(Unlocked reader, AtRequest at) {
    return Request.of(at.request(), desk.look(reader, at.inbox(), at.request()));
  }

  AtRequest now(AtRequest at) {
    Seen seen = desk.look(marek, at.inbox(), at.request()).seen(at.request());
    return new AtRequest(at.inbox(), at.request(), seen);
  }

  long facts() {
    return house.bean(Journal.class).size();
  }

  TeamId north() {
    return team("Passage North");
  }

  TeamId team(String name) {
    return house.bean(TeamDesk.class).organisation(ingrid).working().stream()
        .filter(team -> team.name().equals(name))
        .map(Organisation.Team::id)
        .findFirst()
        .orElseThrow();
  }

  Unlocked in(String handle) {
    SignInDesk signIn = house.bean(SignInDesk.class);
    SignIn.Welcome welcome = (SignIn.Welcome) signIn.signIn(handle, house.passphrase(handle));
    return signIn.open(welcome.secret()).orElseThrow();
  }
}
