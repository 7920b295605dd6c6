package org.safeconduct.server.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.InboxFact.DeletionAsked;
import org.safeconduct.server.inbox.InboxFact.HelpDeclined;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
import org.safeconduct.server.inbox.InboxFact.LetterForwarded;
import org.safeconduct.server.inbox.InboxFact.LetterTaken;
import org.safeconduct.server.inbox.InboxFact.MailboxNamed;
import org.safeconduct.server.inbox.InboxFact.NotSafeAnswered;
import org.safeconduct.server.inbox.InboxFact.NotSafeSigned;
import org.safeconduct.server.inbox.InboxFact.ReachChangedHands;
import org.safeconduct.server.inbox.InboxFact.RequestAccepted;
import org.safeconduct.server.inbox.InboxFact.RequestAnswered;
import org.safeconduct.server.inbox.InboxFact.RequestAssigned;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.inbox.InboxFact.RequestHandedOver;
import org.safeconduct.server.inbox.InboxFact.RequestPassedOn;
import org.safeconduct.server.inbox.InboxFact.RequestReceived;
import org.safeconduct.server.inbox.InboxFact.RequestSetAside;
import org.safeconduct.server.inbox.InboxFact.RequestTakenUpAgain;
import org.safeconduct.server.inbox.InboxFact.WaitingBegun;
import org.safeconduct.server.inbox.InboxFact.WithdrawalEntered;
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.inbox.InboxFact.WordsReceived;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// Takes the facts of a request one after the other. Used once.
final class RequestFold {
  private final SubjectId id;
  private Stage stage = new Stage.New();
  private @Nullable Told<RequestReceived> received;
  private @Nullable MemberId worker;
  private InHands hands = InHands.UNKNOWN;
  private @Nullable Instant owed;
  private @Nullable Mailbox mailbox;
  private @Nullable Instant notSafe;
  private @Nullable Instant deletion;
  private @Nullable HoldingPublished holding;
  private final List<String> takenBack = new ArrayList<>();
  private final List<Request.Line> lines = new ArrayList<>();
  private final List<RequestFileReceived> files = new ArrayList<>();
  private final List<Told<InboxFact>> odd = new ArrayList<>();

  RequestFold(SubjectId id) {
    this.id = id;
  }

  void take(Told<InboxFact> told) {
    switch (told.fact()) {
      case RequestReceived fact -> {
        received = new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
        theirs(told, fact.asked().account(), fact.at());
      }
      case WordsReceived fact -> {
        theirs(told, fact.words(), fact.at());
        if (stage instanceof Stage.Waiting || stage instanceof Stage.CannotHelp) {
          stage = new Stage.InConversation();
        }
      }
      case RequestFileReceived fact -> files.add(fact);
      case RequestAnswered fact -> answered(told, fact);
      case RequestAssigned fact -> worker = fact.to();
      case WaitingBegun fact -> decided(told, new Stage.Waiting(fact.until()));
      case RequestAccepted _ -> decided(told, new Stage.Accepted());
      case RequestPassedOn fact -> {
        decided(told, new Stage.PassedOn(fact.to(), fact.post()));
        owed = null;
      }
      case LetterForwarded _, LetterTaken _ -> odd.add(told);
      case RequestHandedOver _ -> {
        // Where it came from stays in the timeline; for us it is new.
      }
      case HelpDeclined _ -> decided(told, new Stage.CannotHelp());
      case RequestSetAside _ -> decided(told, new Stage.SetAside());
      case RequestTakenUpAgain _ -> {
        if (!(stage instanceof Stage.Resumable)) odd.add(told);
        stage = new Stage.InConversation();
      }
      case ReachChangedHands fact -> hands = fact.hands();
      case MailboxNamed fact -> mailbox = fact.mailbox();
      case NotSafeSigned fact -> {
        if (notSafe == null) notSafe = fact.at();
      }
      case NotSafeAnswered _ -> {
        if (notSafe == null) odd.add(told);
        notSafe = null;
      }
      case WithdrawalSigned fact -> {
        theirs(told, List.of(), fact.at());
        if (!takenBack.contains(fact.consent())) takenBack.add(fact.consent());
      }
      case WithdrawalEntered fact -> {
        if (!takenBack.remove(fact.consent())) odd.add(told);
        if (isAllTheySaid()) owed = null;
      }
      case HoldingPublished fact -> holding = fact;
      case DeletionAsked fact -> deletion = fact.at();
    }
  }

  private void theirs(Told<InboxFact> told, List<String> words, Instant at) {
    lines.add(new Request.Line(told, Request.Side.THEIRS, words, at));
    if (owed == null) owed = at;
  }

  /// Whether nothing was said since we spoke last but what is in their terms by now.
  private boolean isAllTheySaid() {
    for (Request.Line line : lines.reversed()) {
      if (line.side() == Request.Side.OURS) return true;
      boolean entered =
          line.told().fact() instanceof WithdrawalSigned signed
              && !takenBack.contains(signed.consent());
      if (!entered) return false;
    }
    return true;
  }

  private void answered(Told<InboxFact> told, RequestAnswered fact) {
    lines.add(new Request.Line(told, Request.Side.OURS, fact.words(), fact.at()));
    owed = null;
    if (stage instanceof Stage.New) stage = new Stage.InConversation();
    if (!(stage instanceof Stage.Answerable)) odd.add(told);
  }

  private void decided(Told<InboxFact> told, Stage next) {
    if (!(stage instanceof Stage.Undecided)) odd.add(told);
    stage = next;
  }

  Request done() {
    return new Request(
        id,
        stage,
        Optional.ofNullable(received),
        Optional.ofNullable(worker),
        lines,
        files,
        hands,
        stage instanceof Stage.SetAside ? Optional.empty() : Optional.ofNullable(owed),
        Optional.ofNullable(mailbox),
        Optional.ofNullable(notSafe),
        Optional.ofNullable(deletion),
        Optional.ofNullable(holding),
        takenBack,
        odd);
  }
}
