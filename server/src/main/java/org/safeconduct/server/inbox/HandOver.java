package org.safeconduct.server.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inbox.InboxFact.DeletionAsked;
import org.safeconduct.server.inbox.InboxFact.HelpDeclined;
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
import org.safeconduct.server.inbox.InboxFact.WithdrawalSigned;
import org.safeconduct.server.inbox.InboxFact.WordsReceived;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact.ScopeOpened;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Passes a request on to another team of the house, in one commit: what was said, what we
/// answered, and the files lie from then on in a scope that the other team alone opens. Who passes
/// it on need not be one of them, and does not read what they write there.
@Service
public class HandOver {
  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

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
    Fact passed = request.stage().undecided().passOn(to, why);
    try (Copy copy = new Copy(ScopeId.random(random), new ArrayList<>(), new ArrayList<>())) {
      copy.told().add(new RequestHandedOver(from, why));
      for (Told<InboxFact> told : Corrections.in(chronicle, InboxFact.class)) {
        take(unlocked, at.inbox(), told.fact(), copy);
      }
      return write(unlocked, at.draft(passed), to, copy);
    }
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
  private record Copy(ScopeId scope, List<Fact> told, List<Arrival> arrivals)
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
      case RequestFileReceived file -> copy.told().add(copied(unlocked, inbox, file, copy));
      case RequestAssigned _,
          WaitingBegun _,
          RequestAccepted _,
          RequestPassedOn _,
          RequestHandedOver _,
          HelpDeclined _,
          RequestSetAside _,
          RequestTakenUpAgain _ -> {}
    }
  }

  private Outcome write(Unlocked unlocked, Draft passed, TeamId to, Copy copy) {
    SubjectId root = SubjectId.random(random);
    NewScope opened = new NewScope(copy.scope(), root, ScopeKind.INBOX, to, List.of());
    Draft told = Draft.of(copy.scope(), root, Seen.NOTHING, copy.told().toArray(Fact[]::new));
    return switch (files.keep(unlocked, List.of(opened), List.of(passed, told), copy.arrivals())) {
      case Outcome.Written written -> written;
      case Outcome.Conflict conflict -> conflict;
      case Outcome.Refused no -> throw new Refused(no.refusal());
    };
  }

  private RequestFileReceived copied(
      Unlocked unlocked, ScopeId inbox, RequestFileReceived fact, Copy copy) {
    try (InputStream content =
        files
            .open(unlocked, inbox, fact.file(), FILE)
            .orElseThrow(() -> Refused.because("inbox.refuse.not-whole"))) {
      Arrival arrival = files.receive(copy.scope(), content, InboxDesk.MOST);
      copy.arrivals().add(arrival);
      return new RequestFileReceived(
          arrival.id(), fact.kind(), fact.digest(), fact.bytes(), fact.name(), fact.at());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
