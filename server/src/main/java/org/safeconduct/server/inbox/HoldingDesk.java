package org.safeconduct.server.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Guarded;
import org.safeconduct.server.casework.Verification;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
import org.safeconduct.server.inbox.InboxFact.WithdrawalEntered;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.TakingBack;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a mailbox says that we hold, and what comes of a consent that is taken back there.
///
/// ```
///   terms ──names──▶ inbox ──kinds, names──▶ mailbox      once somebody made sure of the person
///     ▲                                        │
///     └── ConsentWithdrawn ◀── who can open both ◀── Withdrew, signed by the receipt
/// ```
///
/// The inbox knows which terms a name belongs to and not what it stands for; who can open the terms
/// ends it there with one press, or with the collecting of the letter.
@Service
public class HoldingDesk {
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int PATIENCE = 50;
  private static final int MOST = 200;
  private static final String THROUGH = "the person’s mailbox, signed by the receipt’s key";

  private final Journal journal;
  private final InboxDesk desk;
  private final TakingBack takingBack;
  private final Letterbox letterbox;
  private final Search search;

  public HoldingDesk(
      Journal journal, InboxDesk desk, TakingBack takingBack, Letterbox letterbox, Search search) {
    this.journal = journal;
    this.desk = desk;
    this.takingBack = takingBack;
    this.letterbox = letterbox;
    this.search = search;
  }

  /// A witness whose consents can be offered.
  public record Witness(ScopeId terms, String number) {}

  /// Whom this member finds: custodians, who alone know which number is which person.
  public List<Witness> witnesses(Unlocked unlocked) {
    return found(unlocked, Query.list("mandate").page(0, MOST)).stream()
        .map(hit ->
            new Witness(
                ScopeId.parse(hit.row().shown().getOrDefault("terms", "")),
                hit.row().shown().getOrDefault("number", "")))
        .toList();
  }

  /// Says in the mailbox what kinds of things we hold, and what of these terms they can take back.
  ///
  /// @throws Refused without a mailbox, before somebody made sure of the person, or where terms are
  ///   not this member's to open
  public Outcome publish(Unlocked unlocked, AtRequest at, List<ScopeId> terms) {
    Request request = desk.request(unlocked, at);
    if (request.mailbox().isEmpty()) throw Refused.because("inbox.refuse.no-mailbox");
    verified(unlocked, at.request());
    List<Draft> drafts = new ArrayList<>();
    List<Offered> offered = new ArrayList<>();
    for (ScopeId one : terms) {
      TakingBack.Offers offers =
          takingBack
              .offers(unlocked, one)
              .orElseThrow(() -> Refused.because("inbox.refuse.not-your-terms"));
      offers.offers().forEach(o -> offered.add(new Offered(o.name(), one, o.since())));
      drafts.addAll(offers.drafts());
    }
    HoldingPublished holding =
        new HoldingPublished(kinds(request, !terms.isEmpty()), List.copyOf(offered));
    drafts.add(at.draft(holding));
    return published(write(unlocked, drafts), request, holding);
  }

  private static List<Held> kinds(Request request, boolean account) {
    List<Held> kinds = new ArrayList<>();
    kinds.add(Held.WHAT_YOU_WROTE);
    if (!request.asked().reach().handle().isBlank()) kinds.add(Held.WAYS_TO_REACH_YOU);
    if (!request.files().isEmpty()) kinds.add(Held.FILES);
    kinds.add(Held.OUR_NOTES);
    if (account) kinds.add(Held.AN_ACCOUNT);
    return kinds;
  }

  /// Nobody learns what we hold who perhaps only has their phone in hand.
  private void verified(Unlocked unlocked, SubjectId request) {
    Chronicle casefile =
        casefile(unlocked, request)
            .flatMap(scope -> journal.open(unlocked, scope, Purpose.WORK))
            .orElseThrow(() -> Refused.because("inbox.refuse.no-casefile"));
    Verification.of(casefile).allow(Guarded.HELD);
  }

  /// The casefile that says it came from here, if this member may open it.
  public Optional<ScopeId> casefile(Unlocked unlocked, SubjectId request) {
    Query pointing = Query.list("taken-up").pointingTo(request).page(0, 1);
    return found(unlocked, pointing).stream().map(Found.Hit::scope).findFirst();
  }

  /// An index that is still taking in changes has not said all yet.
  private List<Found.Hit> found(Unlocked unlocked, Query query) {
    Found found = search.find(unlocked, query, FIND);
    for (int i = 0; i < PATIENCE && found.behind() > 0; i++) {
      found = search.find(unlocked, query, FIND);
    }
    return found.hits();
  }

  /// Ends in their terms, at once, what they took back; the mailbox offers it no longer.
  ///
  /// @throws Refused if it was entered, was never offered, or its terms are not this member's to
  ///   open
  public Outcome enter(Unlocked unlocked, AtRequest at, String consent) {
    Request request = desk.request(unlocked, at);
    if (!request.takenBack().contains(consent)) {
      throw Refused.because("inbox.refuse.not-taken-back");
    }
    Draft ended =
        ending(unlocked, request, consent)
            .orElseThrow(() -> Refused.because("inbox.refuse.not-your-terms"));
    HoldingPublished holding = without(request, consent);
    Draft entered = at.draft(new WithdrawalEntered(consent), holding);
    return published(write(unlocked, List.of(ended, entered)), request, holding);
  }

  /// The same for a letter that was just collected; what this member may not end waits for somebody
  /// who may, and what went on to another team for that team.
  void enterIfMine(Unlocked unlocked, AtRequest at, String consent) {
    Request request = desk.request(unlocked, at);
    if (!request.takenBack().contains(consent)) return;
    if (ending(unlocked, request, consent).isPresent()) enter(unlocked, at, consent);
  }

  private Optional<Draft> ending(Unlocked unlocked, Request request, String consent) {
    return offered(request).stream()
        .filter(one -> one.name().equals(consent))
        .findFirst()
        .flatMap(one -> takingBack.end(unlocked, one.terms(), consent, THROUGH));
  }

  private static List<Offered> offered(Request request) {
    return request.holding().map(HoldingPublished::consents).orElse(List.of());
  }

  private static HoldingPublished without(Request request, String consent) {
    return new HoldingPublished(
        request.holding().map(HoldingPublished::kinds).orElse(List.of()),
        offered(request).stream().filter(one -> !one.name().equals(consent)).toList());
  }

  private Outcome published(Outcome outcome, Request request, HoldingPublished holding) {
    if (outcome instanceof Outcome.Written) {
      request.mailbox().ifPresent(mailbox -> letterbox.hold(mailbox.address(), holding));
    }
    return outcome;
  }

  private Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
