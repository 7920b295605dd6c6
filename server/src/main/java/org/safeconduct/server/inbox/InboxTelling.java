package org.safeconduct.server.inbox;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
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
import org.safeconduct.server.inbox.TakenUpFact.RequestTakenUp;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How the facts of a request read in its course, and in the timeline of the casefile it became.
@Service
class InboxTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case InboxFact inbox -> Optional.of(said(inbox));
      case TakenUpFact takenUp -> Optional.of(said(takenUp));
      default -> Optional.empty();
    };
  }

  private static Said said(TakenUpFact fact) {
    return switch (fact) {
      case RequestTakenUp f ->
          said("taken-up", f.region().isBlank() ? List.of() : List.of(f.region()));
    };
  }

  private static Said said(InboxFact fact) {
    return switch (fact) {
      case RequestReceived f ->
          said("received", f.asked().account(), Phrase.of("inbox.came", f.came()));
      case WordsReceived f -> said("words", f.words(), Phrase.of("inbox.came", f.came()));
      case RequestFileReceived f -> said("file", List.of(), Phrase.of("inbox.file", f.kind()));
      case RequestAnswered f ->
          said("answered", f.words(), Phrase.of("inbox.through", f.through()));
      case RequestAssigned _ -> said("assigned", List.of());
      case WaitingBegun f -> said("waiting", f.why(), f.until().on());
      case RequestAccepted _ -> said("accepted", List.of());
      case RequestPassedOn f -> said("passed-on", f.why());
      case LetterForwarded _ -> said("forwarded", List.of());
      case LetterTaken _ -> said("letter-taken", List.of());
      case RequestHandedOver f -> said("handed-over", f.why());
      case HelpDeclined f -> said("declined", f.why());
      case RequestSetAside f -> said("set-aside", f.why());
      case RequestTakenUpAgain f -> said("again", f.why());
      case MailboxNamed _ -> said("mailbox", List.of());
      case NotSafeSigned _ -> said("not-safe", List.of());
      case NotSafeAnswered f -> said("not-safe-answered", f.done());
      case WithdrawalSigned _ -> said("withdrawal", List.of());
      case WithdrawalEntered _ -> said("withdrawal-entered", List.of());
      case HoldingPublished f -> said("holding", List.of(), f.consents().size());
      case DeletionAsked _ -> said("deletion", List.of());
      case ReachChangedHands f -> said("hands", List.of(), Phrase.of("identity.hands", f.hands()));
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("inbox.told." + key, arguments), text);
  }
}
