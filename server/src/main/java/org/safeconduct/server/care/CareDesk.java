package org.safeconduct.server.care;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.care.CareFact.CareOpened;
import org.safeconduct.server.care.CareFact.FindingWritten;
import org.safeconduct.server.care.NeedFact.NeedEnded;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.TermsFact.FindingCopied;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Needs, for everybody on the casefile; findings, for those with the key of care. To everybody
/// else a finding is [Absent], whether there is one or not.
@Service
public class CareDesk {
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);
  private static final int PATIENCE = 50;

  private final CaseworkDesk casework;
  private final Journal journal;
  private final Search search;
  private final MandateDesk mandates;

  public CareDesk(CaseworkDesk casework, Journal journal, Search search, MandateDesk mandates) {
    this.casework = casework;
    this.journal = journal;
    this.search = search;
    this.mandates = mandates;
  }

  public Outcome say(Unlocked unlocked, At at, NeedSaid need) {
    return casework.enter(unlocked, at, _ -> need);
  }

  public Outcome end(Unlocked unlocked, At at) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> {
          if (Needs.of(chronicle).need(at.subject()).isEmpty()) throw new Absent();
          return new NeedEnded();
        });
  }

  /// Where care of this casefile lies, for one of its readers.
  public Optional<ScopeId> of(Unlocked unlocked, ScopeId casefile) {
    Query query = Query.list(CareListing.KIND).pointingTo(casefile).page(0, 1);
    for (int i = 0; i < PATIENCE; i++) {
      Found found = search.find(unlocked, query, FIND);
      if (!found.hits().isEmpty()) return Optional.of(found.hits().getFirst().scope());
      // An index that is still taking in changes has not said no yet.
      if (found.behind() == 0) return Optional.empty();
    }
    return Optional.empty();
  }

  /// Opens the findings; empty for who has no key of them. The visit is written.
  public Optional<Chronicle> look(Unlocked unlocked, ScopeId casefile) {
    return of(unlocked, casefile)
        .flatMap(care -> journal.open(unlocked, care, Purpose.WORK))
        .filter(c -> c.kind() == ScopeKind.CARE)
        .filter(c ->
            c.live(CareOpened.class).stream().anyMatch(t -> t.fact().casefile().equals(casefile)));
  }

  /// Writes a finding under a subject that the form brought along: sent twice it is written once.
  public Outcome find(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, FindingWritten finding) {
    Chronicle care = look(unlocked, casefile).orElseThrow(Absent::new);
    return done(
        journal.write(unlocked, List.of(Draft.of(care.scope(), fresh, Seen.NOTHING, finding))));
  }

  /// One finding, as it stands.
  public Optional<FindingWritten> finding(Unlocked unlocked, ScopeId casefile, SubjectId finding) {
    return look(unlocked, casefile)
        .flatMap(care ->
            Corrections.in(care, FindingWritten.class).stream()
                .filter(told -> told.subject().equals(finding))
                .map(Told::fact)
                .findFirst());
  }

  /// Copies a finding into the terms of a witness, where the inquiry can weigh it and the person
  /// can take it out again. Nothing is written here: that this person is that witness stays with
  /// the custodians, and with whoever may open both.
  public Outcome copy(
      Unlocked unlocked, ScopeId casefile, SubjectId finding, ScopeId terms, FindingCopied copied) {
    if (finding(unlocked, casefile, finding).isEmpty()) throw new Absent();
    Chronicle before = mandates.terms(unlocked, terms, Purpose.WORK).orElseThrow(Absent::new);
    Seen seen = before.seen(before.root());
    return done(mandates.say(unlocked, terms, seen, s -> s.copy(copied)).orElseThrow(Absent::new));
  }

  /// From now on these read the findings too, and write.
  public Outcome admit(Unlocked unlocked, ScopeId casefile, Audience to) {
    ScopeId care = of(unlocked, casefile).orElseThrow(Absent::new);
    return done(journal.grant(unlocked, care, to, Right.WRITE, null));
  }

  /// From now on these read nothing that is written, and open nothing of what was.
  ///
  /// @throws Refused if they do not read it, if nobody says why, or the member would shut themself
  ///   out
  public Outcome dismiss(Unlocked unlocked, ScopeId casefile, Audience from, String reason) {
    Chronicle care = look(unlocked, casefile).orElseThrow(Absent::new);
    CareReaders readers = CareReaders.of(care);
    if (!readers.audiences().contains(from)) throw Refused.because("care.refuse.no-reader");
    if (reason.isBlank()) throw Refused.because("care.refuse.no-reason");
    if (!readers.stays(unlocked, from)) throw Refused.because("care.refuse.yourself");
    return done(journal.revoke(unlocked, care.scope(), from, reason));
  }

  private static Outcome done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome written -> written;
    };
  }
}
