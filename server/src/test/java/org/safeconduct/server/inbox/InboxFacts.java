package org.safeconduct.server.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.InboxFact.DeletionAsked;
import org.safeconduct.server.inbox.InboxFact.HelpDeclined;
import org.safeconduct.server.inbox.InboxFact.HoldingPublished;
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
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// One fact of each type, of a fictional request.
final class InboxFacts {
  static final String NUMBER = "+000 555 01 42";
  static final Instant AT = Instant.parse("2026-03-02T08:30:00Z");
  static final TeamId SOUTH = new TeamId(new Bits128(4, 4));
  static final Asked ASKED =
      new Asked(
          "ru",
          CanWrite.NOT_LONG,
          Writer.FOR_MYSELF,
          Age.UNDER_18,
          "near the lake",
          List.of(Need.SAFE_PLACE, Need.DOCTOR),
          Passport.OTHERS_KEEP_IT,
          "with an uncle",
          new Reach(
              List.of(Through.PHONE), NUMBER, "after nine", "a sister", "the grey cat", false),
          List.of("My father."),
          LooksUntil.THREE_DAYS,
          List.of("They came at night. Call " + NUMBER + "."));
  static final InboxFact RECEIVED = new RequestReceived(Came.PHONE, ASKED, AT);
  static final InboxFact WORDS =
      new WordsReceived(Came.CHAT, List.of("Are you there?"), AT.plusSeconds(7_200));
  static final InboxFact FILE =
      new RequestFileReceived(
          new BodyId(new Bits128(3, 3)), FileKind.FILE, "00", 12, "screen.png", AT);
  static final InboxFact ANSWERED =
      new RequestAnswered(
          Through.PHONE,
          List.of("Stay where you are."),
          LocalDate.parse("2026-03-04"),
          AT.plusSeconds(9_000));
  static final InboxFact ASSIGNED = new RequestAssigned(ChronicleOf.WRITER);
  static final InboxFact WAITING =
      new WaitingBegun(new Due(LocalDate.parse("2026-03-09"), ZoneOffset.UTC), List.of("A bus."));
  static final InboxFact ACCEPTED = new RequestAccepted();
  static final InboxFact PASSED_ON =
      new RequestPassedOn(SOUTH, List.of("They know the place."), null);
  static final InboxFact HANDED_OVER = new RequestHandedOver(SOUTH, List.of("You know it."));
  static final InboxFact DECLINED = new HelpDeclined(List.of("Too far from us."));
  static final InboxFact SET_ASIDE = new RequestSetAside(List.of("An advertisement."));
  static final InboxFact AGAIN = new RequestTakenUpAgain(List.of("It was no advertisement."));
  static final InboxFact MAILBOX =
      new MailboxNamed(new Mailbox("mailbox_" + "0a".repeat(32), "AAAA"));
  static final InboxFact NOT_SAFE = new NotSafeSigned(AT.plusSeconds(10_000));
  static final InboxFact SAFE = new NotSafeAnswered(List.of("The lawyer goes there."));
  static final InboxFact WITHDRAWN = new WithdrawalSigned("c7", AT.plusSeconds(15_000));
  static final InboxFact ENTERED = new WithdrawalEntered("c7");
  static final InboxFact HOLDING =
      new HoldingPublished(
          List.of(Held.WHAT_YOU_WROTE, Held.OUR_NOTES),
          List.of(new Offered("c7", new ScopeId(new Bits128(7, 7)), LocalDate.of(2026, 11, 20))));
  static final InboxFact DELETION = new DeletionAsked(AT.plusSeconds(20_000));
  static final InboxFact SEIZED = new ReachChangedHands(InHands.SEIZED);

  private InboxFacts() {}

  static List<InboxFact> all() {
    return List.of(
        RECEIVED,
        WORDS,
        FILE,
        ANSWERED,
        ASSIGNED,
        WAITING,
        ACCEPTED,
        PASSED_ON,
        WITHDRAWN,
        ENTERED,
        HOLDING,
        HANDED_OVER,
        DECLINED,
        SET_ASIDE,
        AGAIN,
        MAILBOX,
        NOT_SAFE,
        SAFE,
        DELETION,
        SEIZED);
  }
}
