package org.safeconduct.server.inbox;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.casework.Opening;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.IdentityOpened;
import org.safeconduct.server.identity.IdentityFact.NeverTellNamed;
import org.safeconduct.server.inbox.TakenUpFact.RequestTakenUp;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// A request becomes a casefile without anything being typed again, in one commit:
///
/// ```
///  request ──accepted──▶ case:     need, what happened as a note, words on grounds, region, age,
///                                  passport, and which request it was
///                        identity: how they are reached, who must never know
/// ```
///
/// The request does not say which casefile it became: who may open the case finds the way from
/// there, and who may not learns nothing.
@Service
public class Acceptance {
  private final InboxDesk desk;
  private final CaseworkDesk casework;
  private final SecureRandom random;

  public Acceptance(InboxDesk desk, CaseworkDesk casework, SecureRandom random) {
    this.desk = desk;
    this.casework = casework;
    this.random = random;
  }

  /// What the member let stand of the request, or said better.
  ///
  /// @param account what happened: the casefile's first note
  /// @param grounds words on why they are persecuted, if any were said
  /// @param contact how they are reached, if they said so
  /// @param neverKnow who must never know
  public record Kept(
      Opening opening,
      String region,
      List<String> account,
      List<String> grounds,
      Optional<ContactGiven> contact,
      List<String> neverKnow) {
    public Kept {
      account = List.copyOf(account);
      grounds = List.copyOf(grounds);
      neverKnow = List.copyOf(neverKnow);
    }

    @Override
    public String toString() {
      return "Kept";
    }
  }

  /// @throws Refused if it was decided before, or something was written since it was seen
  public CaseworkDesk.Opened accept(Unlocked unlocked, AtRequest at, Kept kept) {
    Chronicle chronicle = desk.look(unlocked, at.inbox(), at.request());
    if (!chronicle.seen(at.request()).equals(at.seen())) {
      throw Refused.because("inbox.refuse.meanwhile");
    }
    Request request = desk.request(unlocked, at);
    Fact accepted = request.stage().undecided().accept();
    return casework.open(
        unlocked,
        kept.opening(),
        (casefile, root, compartments) -> {
          List<Draft> drafts = new ArrayList<>();
          drafts.add(at.draft(accepted));
          drafts.addAll(ofCase(casefile, root, at, request, kept));
          drafts.addAll(ofIdentity(identity(compartments), kept));
          return drafts;
        });
  }

  private List<Draft> ofCase(
      ScopeId casefile, SubjectId root, AtRequest at, Request request, Kept kept) {
    Asked asked = request.asked();
    List<Draft> drafts = new ArrayList<>();
    drafts.add(
        fresh(
            casefile,
            new RequestTakenUp(
                at.inbox(),
                at.request(),
                asked.writer(),
                asked.age(),
                kept.region(),
                asked.needs(),
                asked.passport())));
    if (!kept.account().isEmpty()) drafts.add(fresh(casefile, new NoteWritten(kept.account())));
    if (!kept.grounds().isEmpty()) {
      GroundsRecorded grounds = new GroundsRecorded(List.of(), List.of(), kept.grounds());
      drafts.add(Draft.of(casefile, root, Seen.NOTHING, grounds));
    }
    return drafts;
  }

  private List<Draft> ofIdentity(ScopeId identity, Kept kept) {
    List<IdentityFact> facts = new ArrayList<>();
    kept.contact().ifPresent(facts::add);
    if (!kept.neverKnow().isEmpty()) facts.add(new NeverTellNamed(kept.neverKnow()));
    return facts.stream().map(fact -> fresh(identity, fact)).toList();
  }

  private Draft fresh(ScopeId scope, Fact fact) {
    return Draft.of(scope, SubjectId.random(random), Seen.NOTHING, fact);
  }

  private static ScopeId identity(List<Compartment.Opening> compartments) {
    return compartments.stream()
        .filter(one -> one.first().facts().stream().anyMatch(f -> f instanceof IdentityOpened))
        .map(one -> one.scope().id())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a casefile without an identity"));
  }
}
