package org.safeconduct.server.inbox;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inbox.InboxFact.DeletionAsked;
import org.safeconduct.server.inbox.InboxFact.LetterForwarded;
import org.safeconduct.server.inbox.InboxFact.LetterTaken;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Claim;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Letters follow a request that was passed on. The team that opens the letters cannot open the
/// other team's request: it lays each letter into the post between the two, and the next member of
/// the other team who comes takes it over.
///
/// ```
///  letter ──collected──▶ post: forwarded ──taken over──▶ the other team's request
///                        both teams open it               they alone
/// ```
@Service
public class Forwarding {
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int MOST = 100;

  private final Journal journal;
  private final InboxDesk desk;
  private final SealedFiles files;
  private final Search search;
  private final SecureRandom random;

  public Forwarding(
      Journal journal, InboxDesk desk, SealedFiles files, Search search, SecureRandom random) {
    this.journal = journal;
    this.desk = desk;
    this.files = files;
    this.search = search;
    this.random = random;
  }

  /// A request of some mailbox.
  record At(ScopeId inbox, SubjectId request) {}

  /// The request whose mailbox it is, among those that this member may open; one that was passed on
  /// only where they have no other.
  Optional<At> request(Unlocked unlocked, MailboxId mailbox) {
    Query query = Query.list(InboxListing.KIND).pointingTo(mailbox).page(0, MOST);
    List<Found.Hit> hits = search.find(unlocked, query, LIST).hits();
    String passedOn = Stage.Word.PASSED_ON.word();
    return hits.stream()
        .filter(hit -> !hit.row().state().equals(passedOn))
        .findFirst()
        .or(() -> hits.stream().findFirst())
        .map(hit -> new At(hit.scope(), hit.row().subject()));
  }

  /// Where a new letter is laid into a post.
  AtRequest into(ScopeId post) {
    return new AtRequest(post, SubjectId.random(random), Seen.NOTHING);
  }

  /// Takes over what lies in the posts of this member's teams.
  ///
  /// @return how many letters
  int take(Unlocked unlocked) {
    Query query = Query.list(InboxListing.FORWARDED).page(0, MOST);
    int taken = 0;
    for (Found.Hit hit : search.find(unlocked, query, LIST).hits()) {
      MailboxId mailbox = MailboxId.parse(hit.row().shown().getOrDefault("mailbox", ""));
      Optional<At> known = request(unlocked, mailbox);
      if (known.isPresent() && take(unlocked, hit, known.get())) taken++;
    }
    return taken;
  }

  private boolean take(Unlocked unlocked, Found.Hit hit, At at) {
    Chronicle request = desk.look(unlocked, at.inbox(), at.request());
    Optional<Laid> laid = laid(at, request, hit.scope());
    Optional<Chronicle> letter = letter(unlocked, hit);
    return laid.isPresent()
        && letter.isPresent()
        && take(unlocked, letter.get(), hit.row().subject(), laid.get());
  }

  /// Into the request, or onwards into the next post. Nowhere for the team that laid it there: for
  /// them the request is still passed on.
  private Optional<Laid> laid(At at, Chronicle request, ScopeId post) {
    if (!(Request.of(at.request(), request).stage() instanceof Stage.PassedOn passed)) {
      Seen seen = request.seen(at.request());
      return Optional.of(new Laid(new AtRequest(at.inbox(), at.request(), seen), request, false));
    }
    return passed
        .forwards()
        .filter(next -> !next.equals(post))
        .map(next -> new Laid(into(next), request, true));
  }

  /// Where a letter is laid.
  ///
  /// @param onwards into the next post, not into a request
  private record Laid(AtRequest into, Chronicle request, boolean onwards) {}

  /// @return false if somebody wrote meanwhile, or took it over: the next who comes looks again
  private boolean take(Unlocked unlocked, Chronicle letter, SubjectId id, Laid laid) {
    List<Arrival> arrivals = new ArrayList<>();
    try {
      FileCopies copies = new FileCopies(files, unlocked, arrivals);
      List<Fact> facts = new ArrayList<>();
      for (Told<InboxFact> told : letter.live(InboxFact.class)) {
        facts.addAll(facts(told.fact(), copies, letter.scope(), laid));
      }
      Draft into =
          laid.into()
              .draft(facts.toArray(Fact[]::new))
              .claiming(new Claim("letter", id.toString()));
      Draft done = Draft.of(letter.scope(), id, letter.seen(id), new LetterTaken());
      return switch (files.keep(unlocked, List.of(), List.of(into, done), arrivals)) {
        case Outcome.Written _ -> true;
        case Outcome.Conflict _ -> false;
        case Outcome.Refused no when no.refusal().key().equals("journal.refuse.claimed") -> false;
        case Outcome.Refused no -> throw new Refused(no.refusal());
      };
    } finally {
      arrivals.forEach(Arrival::close);
    }
  }

  private static List<Fact> facts(InboxFact fact, FileCopies copies, ScopeId post, Laid laid) {
    return switch (fact) {
      case LetterForwarded forwarded -> laid.onwards() ? List.of(forwarded) : List.of();
      case RequestFileReceived file -> List.of(copies.copy(post, file, laid.into().inbox()));
      case DeletionAsked asked ->
          laid.onwards() ? List.of(asked) : Collecting.deletion(asked.at(), laid.request());
      case InboxFact said -> List.of(said);
    };
  }

  private Optional<Chronicle> letter(Unlocked unlocked, Found.Hit hit) {
    return journal
        .open(unlocked, hit.scope(), hit.row().subject(), Purpose.WORK)
        .filter(c -> !c.live(LetterForwarded.class).isEmpty())
        .filter(c -> c.live(LetterTaken.class).isEmpty());
  }
}
