package org.safeconduct.server.inbox;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
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
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact.ScopeOpened;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Passes a request on to another team of the house, in one commit: what was said, what we
/// answered, and the files lie from then on in a scope that the other team alone opens. Who passes
/// it on need not be one of them, and does not read what they write there. Letters that come later
/// follow it ([Forwarding]).
@Service
public class HandOver {
  private final InboxDesk desk;
  private final Inboxes inboxes;
  private final SealedFiles files;
  private final SecureRandom random;

  public HandOver(InboxDesk desk, Inboxes inboxes, SealedFiles files, SecureRandom random) {
    this.desk = desk;
    this.inboxes = inboxes;
    this.files = files;
    this.random = random;
  }

  /// @throws Refused if it was decided before, or that team has it already
  public Outcome passOn(Unlocked unlocked, AtRequest at, TeamId to, List<String> why) {
    Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
    TeamId from = home(unlocked, chronicle);
    if (from.equals(to)) throw Refused.because("inbox.refuse.pass-on.same");
    Request request = desk.request(unlocked, at);
    ScopeId post = request.mailbox().isPresent() ? ScopeId.random(random) : null;
    RequestPassedOn passed = request.stage().undecided().passOn(to, why, post);
    try (Copy copy = fresh()) {
      copy.told().add(new RequestHandedOver(from, why));
      for (Told<InboxFact> told : Corrections.in(chronicle, InboxFact.class)) {
        take(unlocked, at.inbox(), told.fact(), copy);
      }
      return write(unlocked, at.draft(passed), scopes(copy, passed, from), copy);
    }
  }

  private Copy fresh() {
    return new Copy(
        ScopeId.random(random), SubjectId.random(random), new ArrayList<>(), new ArrayList<>());
  }

  /// The team whose inbox it is: its register, or the scope into which it was passed on before.
  private TeamId home(Unlocked unlocked, Chronicle chronicle) {
    return inboxes.mine(unlocked).entrySet().stream()
        .filter(mine -> mine.getValue().equals(chronicle.scope()))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() ->
            chronicle.live(ScopeOpened.class).stream().map(told -> told.fact().home()).findFirst())
        .orElseThrow(Absent::new);
  }

  /// What the other team gets. Closing it deletes the files of which no fact tells.
  private record Copy(ScopeId scope, SubjectId root, List<Fact> told, List<Arrival> arrivals)
      implements AutoCloseable {
    @Override
    public void close() {
      arrivals.forEach(Arrival::close);
    }

    @Override
    public String toString() {
      return "Copy[" + scope + "]";
    }
  }

  /// What was said between them and us; what we decided among us stays with us.
  private void take(Unlocked unlocked, ScopeId inbox, InboxFact fact, Copy copy) {
    switch (fact) {
      case RequestReceived _,
          WordsReceived _,
          RequestAnswered _,
          ReachChangedHands _,
          MailboxNamed _,
          NotSafeSigned _,
          NotSafeAnswered _,
          WithdrawalSigned _,
          DeletionAsked _ ->
          copy.told().add(fact);
      case RequestFileReceived file -> {
        FileCopies copies = new FileCopies(files, unlocked, copy.arrivals());
        copy.told().add(copies.copy(inbox, file, copy.scope()));
      }
      case RequestAssigned _,
          WaitingBegun _,
          RequestAccepted _,
          RequestPassedOn _,
          RequestHandedOver _,
          LetterForwarded _,
          LetterTaken _,
          HelpDeclined _,
          RequestSetAside _,
          HoldingPublished _,
          WithdrawalEntered _,
          RequestTakenUpAgain _ -> {}
    }
  }

  /// What the other team alone opens; and, where letters may still come, a post between the two:
  /// whoever opens the letters lays them there, and the other team takes them over.
  private List<NewScope> scopes(Copy copy, RequestPassedOn passed, TeamId from) {
    List<NewScope> scopes = new ArrayList<>();
    scopes.add(new NewScope(copy.scope(), copy.root(), ScopeKind.INBOX, passed.to(), List.of()));
    ScopeId post = passed.post();
    if (post != null) {
      scopes.add(
          new NewScope(
              post,
              SubjectId.random(random),
              ScopeKind.INBOX,
              passed.to(),
              List.of(new Audience.OfTeam(from))));
    }
    return scopes;
  }

  private Outcome write(Unlocked unlocked, Draft passed, List<NewScope> scopes, Copy copy) {
    Draft told =
        Draft.of(copy.scope(), copy.root(), Seen.NOTHING, copy.told().toArray(Fact[]::new));
    return switch (files.keep(unlocked, scopes, List.of(passed, told), copy.arrivals())) {
      case Outcome.Written written -> written;
      case Outcome.Conflict conflict -> conflict;
      case Outcome.Refused no -> throw new Refused(no.refusal());
    };
  }
}
