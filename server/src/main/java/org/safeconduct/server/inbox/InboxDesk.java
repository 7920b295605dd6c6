package org.safeconduct.server.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.mail.box.HouseBox;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.InboxFact.NotSafeAnswered;
import org.safeconduct.server.inbox.InboxFact.ReachChangedHands;
import org.safeconduct.server.inbox.InboxFact.RequestAnswered;
import org.safeconduct.server.inbox.InboxFact.RequestAssigned;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.inbox.InboxFact.RequestReceived;
import org.safeconduct.server.inbox.InboxFact.WordsReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What a member does with a request for help. Every method throws [Refused] where a rule says no,
/// and [Absent] where there is nothing that this member may open.
@Service
public class InboxDesk {
  /// The longest file that is taken with a request, in bytes: 200 MiB.
  public static final long MOST = 200L << 20;

  private final Journal journal;
  private final Inboxes inboxes;
  private final SealedFiles files;
  private final Letterbox letterbox;
  private final InstantSource clock;

  public InboxDesk(
      Journal journal,
      Inboxes inboxes,
      SealedFiles files,
      Letterbox letterbox,
      InstantSource clock) {
    this.letterbox = letterbox;
    this.journal = journal;
    this.inboxes = inboxes;
    this.files = files;
    this.clock = clock;
  }

  /// A request that a member writes down for somebody who called, wrote in a chat, or came. Whoever
  /// takes it down is on it.
  ///
  /// @param id under which the form brought it along: sent twice it is written once
  /// @return where it lies
  /// @throws Refused if nothing was said
  public ScopeId takeDown(Unlocked unlocked, TeamId team, SubjectId id, Came came, Asked asked) {
    if (asked.saysNothing()) throw Refused.because("inbox.refuse.nothing");
    ScopeId inbox = inboxes.open(unlocked, team);
    Draft draft =
        Draft.of(
            inbox,
            id,
            Seen.NOTHING,
            new RequestReceived(came, asked, clock.instant()),
            new RequestAssigned(unlocked.member()));
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Written _, Outcome.Conflict _ -> inbox;
      case Outcome.Refused no -> throw new Refused(no.refusal());
    };
  }

  /// The chronicle of one request. Writes the visit.
  public Chronicle look(Unlocked unlocked, ScopeId inbox, SubjectId request) {
    return journal
        .open(unlocked, inbox, request, Purpose.WORK)
        .filter(c -> c.kind() == ScopeKind.INBOX)
        .filter(c -> !c.live(InboxFact.class).isEmpty())
        .filter(c -> c.live(InboxFact.LetterForwarded.class).isEmpty())
        .orElseThrow(Absent::new);
  }

  /// Into the mailbox it goes once it is written down.
  public Outcome answer(
      Unlocked unlocked,
      AtRequest at,
      Through through,
      List<String> words,
      @Nullable LocalDate lookAgain) {
    Request request = request(unlocked, at);
    request.stage().answerable();
    RequestAnswered answered = answered(request, through, words, lookAgain);
    return delivered(write(unlocked, at.draft(answered)), request, answered);
  }

  private Outcome delivered(Outcome outcome, Request request, RequestAnswered answered) {
    if (outcome instanceof Outcome.Written && answered.through() == Through.MAILBOX) {
      request
          .mailbox()
          .ifPresent(mailbox ->
              letterbox.answer(mailbox.address(), answered.words(), answered.lookAgain()));
    }
    return outcome;
  }

  /// The person said more, and a member writes it down.
  public Outcome hear(Unlocked unlocked, AtRequest at, Came came, List<String> words) {
    return decide(unlocked, at, _ -> new WordsReceived(came, words, clock.instant()));
  }

  /// Somebody saw that they are not safe, and did something.
  public Outcome answerSign(Unlocked unlocked, AtRequest at, List<String> done) {
    return decide(
        unlocked,
        at,
        request -> {
          if (request.notSafe().isEmpty()) throw Refused.because("inbox.refuse.no-sign");
          if (done.isEmpty()) throw Refused.because("inbox.refuse.nothing-done");
          return new NotSafeAnswered(done);
        });
  }

  public Outcome assign(Unlocked unlocked, AtRequest at, MemberId to) {
    return decide(unlocked, at, _ -> new RequestAssigned(to));
  }

  public Outcome await(Unlocked unlocked, AtRequest at, Due until, List<String> why) {
    return decide(
        unlocked, at, request -> request.stage().undecided().await(until, why, clock.instant()));
  }

  public Outcome setAside(Unlocked unlocked, AtRequest at, List<String> why) {
    return decide(unlocked, at, request -> request.stage().undecided().setAside(why));
  }

  public Outcome again(Unlocked unlocked, AtRequest at, List<String> why) {
    return decide(unlocked, at, request -> request.stage().resumable().again(why));
  }

  /// We cannot help; the answer says so, and who may.
  public Outcome decline(
      Unlocked unlocked, AtRequest at, Through through, List<String> words, List<String> why) {
    Request request = request(unlocked, at);
    Stage.Undecided undecided = request.stage().undecided();
    RequestAnswered answered = answered(request, through, words, null);
    Outcome outcome = write(unlocked, at.draft(answered, undecided.decline(why)));
    return delivered(outcome, request, answered);
  }

  /// In whose hands the way is by which they are answered outside the pages. *Seized* is one press.
  public Outcome changeHands(Unlocked unlocked, AtRequest at, InHands hands) {
    return decide(unlocked, at, _ -> new ReachChangedHands(hands));
  }

  /// Seals a file while it streams in, then writes the fact that tells of it; if that fails, the
  /// file is gone again.
  ///
  /// @throws org.safeconduct.server.files.TooLarge when more than [#MOST] bytes come
  public Outcome receive(
      Unlocked unlocked, AtRequest at, FileKind kind, String name, InputStream content)
      throws IOException {
    request(unlocked, at);
    try (Arrival arrival = files.receive(at.inbox(), content, MOST)) {
      if (arrival.bytes() == 0) throw Refused.because("inbox.refuse.empty-file");
      RequestFileReceived received =
          new RequestFileReceived(
              arrival.id(), kind, arrival.digest().hex(), arrival.bytes(), name, clock.instant());
      return files.keep(unlocked, at.draft(received), List.of(arrival));
    }
  }

  /// A file of a request, from its beginning; empty where it is none of it.
  public Optional<InputStream> file(
      Unlocked unlocked, ScopeId inbox, SubjectId request, BodyId file) {
    boolean its =
        Request.of(request, look(unlocked, inbox, request)).files().stream()
            .anyMatch(f -> f.file().equals(file));
    Purpose purpose = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);
    return its ? files.open(unlocked, inbox, file, purpose) : Optional.empty();
  }

  private RequestAnswered answered(
      Request request, Through through, List<String> words, @Nullable LocalDate lookAgain) {
    request.allow(through);
    if (through == Through.MAILBOX && isEnded(request)) {
      throw Refused.because("inbox.refuse.mailbox-ended");
    }
    if (words.isEmpty()) throw Refused.because("inbox.refuse.no-answer");
    return new RequestAnswered(through, words, lookAgain, clock.instant());
  }

  private boolean isEnded(Request request) {
    return request
        .mailbox()
        .filter(mailbox -> letterbox.reading(mailbox.mailbox()) == HouseBox.Reading.ENDED)
        .isPresent();
  }

  private Outcome decide(Unlocked unlocked, AtRequest at, Function<Request, Fact> rule) {
    return write(unlocked, at.draft(rule.apply(request(unlocked, at))));
  }

  Request request(Unlocked unlocked, AtRequest at) {
    Chronicle chronicle = look(unlocked, at.inbox(), at.request());
    if (!chronicle.isWhole()) throw Refused.because("inbox.refuse.not-whole");
    return Request.of(at.request(), chronicle);
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
