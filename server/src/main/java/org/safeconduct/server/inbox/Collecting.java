package org.safeconduct.server.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Letter;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.letter.OpenedLetter;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inbox.InboxFact.DeletionAsked;
import org.safeconduct.server.inbox.InboxFact.LetterForwarded;
import org.safeconduct.server.inbox.InboxFact.MailboxNamed;
import org.safeconduct.server.inbox.InboxFact.NotSafeSigned;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.inbox.InboxFact.RequestReceived;
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.inbox.InboxFact.WordsReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.MechanismFact.ErasureAsked;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Takes over what came by the public pages. A first letter waits, sealed, until a member of the
/// team keeps it or sees that it is no request: only what is kept becomes a fact. What later comes
/// from the mailbox of a request that was kept is taken over by the next member who comes.
///
/// A letter is a fact before it leaves the letterbox; if the house stops between the two, the
/// letter's name is claimed already and nothing is written twice.
@Service
public class Collecting {
  private static final int TRIES = 5;

  /// So many first letters are shown at once.
  private static final int SHOWN = 30;

  private final Letterbox letterbox;
  private final Inboxes inboxes;
  private final InboxDesk desk;
  private final SealedFiles files;
  private final Forwarding forwarding;
  private final HoldingDesk holding;
  private final SecureRandom random;

  public Collecting(
      Letterbox letterbox,
      Inboxes inboxes,
      InboxDesk desk,
      SealedFiles files,
      Forwarding forwarding,
      HoldingDesk holding,
      SecureRandom random) {
    this.letterbox = letterbox;
    this.inboxes = inboxes;
    this.desk = desk;
    this.files = files;
    this.forwarding = forwarding;
    this.holding = holding;
    this.random = random;
  }

  /// A first letter, opened to be looked at; nothing of it is kept anywhere.
  public record Arrived(LetterId id, Instant at, Asked asked, int enclosed) {
    @Override
    public String toString() {
      return "Arrived[" + id + "]";
    }
  }

  /// What waits to be kept or not, the oldest first.
  ///
  /// @param all how many first letters there are
  public record Waiting(List<Arrived> shown, int all) {
    public Waiting {
      shown = List.copyOf(shown);
    }
  }

  /// Tends the week's keys and takes over what came to known mailboxes. Nothing for a member of
  /// another team.
  ///
  /// @return how many letters
  public int collect(Unlocked unlocked) {
    int taken = forwarding.take(unlocked);
    if (!letterbox.isOpenTo(unlocked)) return taken;
    letterbox.tend(unlocked);
    for (SealedLetter letter : letterbox.waiting()) {
      Optional<Forwarding.At> known = forwarding.request(unlocked, letter.mailbox());
      if (known.isPresent() && take(unlocked, letter, known.get())) taken++;
    }
    return taken;
  }

  /// First letters of mailboxes that nobody kept yet.
  public Waiting waiting(Unlocked unlocked) {
    if (!letterbox.isOpenTo(unlocked)) return new Waiting(List.of(), 0);
    List<Arrived> shown = new ArrayList<>();
    Set<MailboxId> mailboxes = new HashSet<>();
    for (SealedLetter letter : letterbox.waiting()) {
      if (!letterbox.hasKeyOf(unlocked, letter)) continue;
      if (forwarding.request(unlocked, letter.mailbox()).isPresent()) continue;
      if (!mailboxes.contains(letter.mailbox()) && shown.size() < SHOWN) {
        first(unlocked, letter).ifPresentOrElse(shown::add, () -> letterbox.handled(letter.id()));
      }
      mailboxes.add(letter.mailbox());
    }
    return new Waiting(shown, Math.max(shown.size(), mailboxes.size()));
  }

  /// Empty for what is no first letter, or was not written by the holder of its receipt.
  private Optional<Arrived> first(Unlocked unlocked, SealedLetter letter) {
    return letterbox
        .open(unlocked, letter)
        .flatMap(opened -> {
          try (opened) {
            return opened.letter().mail() instanceof Mail.Asked asked
                    && opened.isBy(asked.replyTo())
                ? Optional.of(
                    new Arrived(
                        letter.id(),
                        opened.letter().at(),
                        Letters.asked(asked.request()),
                        asked.enclosures().size()))
                : Optional.empty();
          }
        });
  }

  /// It is a request: it stands in the inbox from now on.
  ///
  /// @return where
  public AtRequest keep(Unlocked unlocked, LetterId id) {
    SealedLetter letter = find(unlocked, id);
    TeamId team = letterbox.team(letter).orElseThrow(Absent::new);
    ScopeId inbox = inboxes.open(unlocked, team);
    SubjectId request = SubjectId.random(random);
    try (OpenedLetter opened = letterbox.open(unlocked, letter).orElseThrow(Absent::new)) {
      if (!(opened.letter().mail() instanceof Mail.Asked asked) || !opened.isBy(asked.replyTo())) {
        throw new Absent();
      }
      Instant at = opened.letter().at();
      List<Fact> facts = new ArrayList<>();
      facts.add(new RequestReceived(Came.PAGES, Letters.asked(asked.request()), at));
      facts.add(new MailboxNamed(Mailbox.of(asked.replyTo())));
      write(unlocked, opened, new AtRequest(inbox, request, Seen.NOTHING), facts);
    }
    letterbox.handled(id);
    return new AtRequest(inbox, request, Seen.NOTHING);
  }

  /// It is no request for help: it goes, and nothing of it stays.
  public void dismiss(Unlocked unlocked, LetterId id) {
    letterbox.handled(find(unlocked, id).id());
  }

  private SealedLetter find(Unlocked unlocked, LetterId id) {
    if (!letterbox.isOpenTo(unlocked)) throw new Absent();
    return letterbox.waiting().stream()
        .filter(letter -> letter.id().equals(id))
        .findFirst()
        .orElseThrow(Absent::new);
  }

  /// A letter that the holder of the receipt did not sign goes, and leaves nothing.
  ///
  /// @return whether it was taken over
  private boolean take(Unlocked unlocked, SealedLetter letter, Forwarding.At at) {
    Optional<OpenedLetter> opens = letterbox.open(unlocked, letter);
    if (opens.isEmpty()) return false;
    try (OpenedLetter opened = opens.get()) {
      for (int i = 0; i < TRIES; i++) {
        Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
        Request request = Request.of(at.request(), chronicle);
        boolean theirs =
            request.mailbox().filter(mailbox -> opened.isBy(mailbox.address())).isPresent();
        AtRequest to = new AtRequest(at.inbox(), at.request(), chronicle.seen(at.request()));
        if (!theirs || lay(unlocked, opened, request, to, chronicle)) {
          letterbox.handled(letter.id());
          if (theirs && opened.letter().mail() instanceof Mail.Withdrew withdrew) {
            takeBack(unlocked, at, withdrew.consent());
          }
          return theirs;
        }
      }
    }
    // Colleagues write all the time; it waits for the next who comes.
    return false;
  }

  /// Into the request; of one that was passed on, into the post to the other team. A wish to be
  /// deleted counts on both sides.
  ///
  /// @return false if somebody wrote meanwhile
  private boolean lay(
      Unlocked unlocked, OpenedLetter opened, Request request, AtRequest at, Chronicle chronicle) {
    Letter letter = opened.letter();
    Optional<ScopeId> post =
        request.stage() instanceof Stage.PassedOn passed ? passed.forwards() : Optional.empty();
    if (post.isPresent()) {
      List<Fact> facts = new ArrayList<>();
      facts.add(new LetterForwarded(letter.mailbox().toString()));
      facts.addAll(
          letter.mail() instanceof Mail.DeletionAsked
              ? List.of(new DeletionAsked(letter.at()))
              : facts(letter.mail(), letter.at(), chronicle));
      boolean laid = write(unlocked, opened, forwarding.into(post.get()), facts);
      if (!laid || !(letter.mail() instanceof Mail.DeletionAsked)) return laid;
    }
    return write(unlocked, opened, at, facts(letter.mail(), letter.at(), chronicle));
  }

  /// A consent ends with the collecting of the letter, if who collects may end it.
  private void takeBack(Unlocked unlocked, Forwarding.At at, String consent) {
    Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
    Seen seen = chronicle.seen(at.request());
    holding.enterIfMine(unlocked, new AtRequest(at.inbox(), at.request(), seen), consent);
  }

  private static List<Fact> facts(Mail mail, Instant at, Chronicle chronicle) {
    return switch (mail) {
      case Mail.Asked asked -> {
        List<String> words = Letters.asked(asked.request()).account();
        yield List.of(new WordsReceived(Came.PAGES, words, at));
      }
      case Mail.Wrote wrote ->
          List.of(new WordsReceived(Came.PAGES, Paragraphs.of(wrote.text()), at));
      case Mail.NotSafe _ -> List.of(new NotSafeSigned(at));
      case Mail.DeletionAsked _ -> deletion(at, chronicle);
      case Mail.Withdrew withdrew -> List.of(new WithdrawalSigned(withdrew.consent(), at));
    };
  }

  /// The person's own wish counts as the first of the two who destroy: each fact is asked for.
  static List<Fact> deletion(Instant at, Chronicle chronicle) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new DeletionAsked(at));
    for (Entry entry : chronicle.entries()) {
      if (entry instanceof Entry.Open open && !(open.told().fact() instanceof MechanismFact)) {
        facts.add(new ErasureAsked(open.told().ref().seq(), "the person asked"));
      }
    }
    return facts;
  }

  /// @return false if somebody wrote meanwhile
  private boolean write(
      Unlocked unlocked, OpenedLetter opened, AtRequest at, List<? extends Fact> facts) {
    List<Arrival> arrivals = new ArrayList<>();
    try {
      List<Fact> all = new ArrayList<>(facts);
      for (Enclosure enclosure : opened.letter().mail().enclosures()) {
        all.add(received(opened, enclosure, at.inbox(), arrivals));
      }
      Draft draft =
          at.draft(all.toArray(Fact[]::new)).claiming(new Claim("letter", opened.id().toString()));
      return switch (files.keep(unlocked, draft, arrivals)) {
        case Outcome.Written _ -> true;
        case Outcome.Conflict _ -> false;
        case Outcome.Refused no when no.refusal().key().equals("journal.refuse.claimed") -> true;
        case Outcome.Refused no -> throw new Refused(no.refusal());
      };
    } finally {
      arrivals.forEach(Arrival::close);
    }
  }

  private RequestFileReceived received(
      OpenedLetter opened, Enclosure enclosure, ScopeId inbox, List<Arrival> arrivals) {
    try (var content = letterbox.content(opened.letter().mailbox(), enclosure)) {
      Arrival arrival = files.receive(inbox, content, InboxDesk.MOST);
      arrivals.add(arrival);
      return new RequestFileReceived(
          arrival.id(),
          Letters.kind(enclosure),
          arrival.digest().hex(),
          arrival.bytes(),
          enclosure.name(),
          opened.letter().at());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
