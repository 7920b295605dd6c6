package org.safeconduct.server.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.NoSuchCasefile;
import org.safeconduct.server.identity.IdentityFact.BirthDateGiven;
import org.safeconduct.server.identity.IdentityFact.ContactChangedHands;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.IdentityFact.DocumentRecorded;
import org.safeconduct.server.identity.IdentityFact.NameGiven;
import org.safeconduct.server.identity.IdentityFact.RepresentativeEnded;
import org.safeconduct.server.identity.IdentityFact.RepresentativeNamed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of who a person is. Writing needs no reveal: what is added lies on subjects of its
/// own. Reading is [#reveal], a visit of its own kind. Whoever has no grant meets [NoSuchCasefile],
/// the same as where nothing exists.
@Service
public class IdentityDesk {
  private static final Purpose REVEAL =
      new Purpose(Purpose.Code.REVEAL, Purpose.Surface.PAGE);
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Journal journal;
  private final Search search;
  private final SecureRandom random;

  IdentityDesk(Journal journal, Search search, SecureRandom random) {
    this.journal = journal;
    this.search = search;
    this.random = random;
  }

  /// The identity that points to this casefile, if this member may open it.
  public Optional<ScopeId> of(Unlocked unlocked, ScopeId casefile) {
    Query query = Query.list(IdentityListing.KIND).pointingTo(casefile).page(0, 1);
    return search.find(unlocked, query, FIND).hits().stream()
        .map(hit -> hit.scope())
        .findFirst();
  }

  /// Opens it to be read. The visit is written as a reveal, for the coordinator.
  public Chronicle reveal(Unlocked unlocked, ScopeId casefile) {
    return journal
        .open(unlocked, scope(unlocked, casefile), REVEAL)
        .filter(c -> c.kind() == ScopeKind.IDENTITY)
        .filter(c -> Identity.of(c).casefile().filter(casefile::equals).isPresent())
        .orElseThrow(NoSuchCasefile::new);
  }

  public Outcome name(Unlocked unlocked, ScopeId casefile, SubjectId fresh, NameGiven name) {
    return add(unlocked, casefile, fresh, name);
  }

  public Outcome birth(Unlocked unlocked, ScopeId casefile, SubjectId fresh, BirthDateGiven birth) {
    return add(unlocked, casefile, fresh, birth);
  }

  public Outcome document(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, DocumentRecorded document) {
    return add(unlocked, casefile, fresh, document);
  }

  public Outcome contact(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, ContactGiven contact) {
    return add(unlocked, casefile, fresh, contact);
  }

  public Outcome representative(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, RepresentativeNamed named) {
    return add(unlocked, casefile, fresh, named);
  }

  /// The contact is in other hands now.
  public Outcome changeHands(Unlocked unlocked, At at, InHands hands) {
    return write(
        unlocked,
        Draft.of(
            scope(unlocked, at.casefile()),
            at.subject(),
            at.seen(),
            new ContactChangedHands(hands)));
  }

  /// The representative speaks for the person no longer.
  public Outcome end(Unlocked unlocked, At at) {
    return write(
        unlocked,
        Draft.of(
            scope(unlocked, at.casefile()), at.subject(), at.seen(), new RepresentativeEnded()));
  }

  /// Takes back everything that was said under one subject: a name, a document, a contact.
  public Outcome takeBack(Unlocked unlocked, At at, String reason) {
    Chronicle chronicle = reveal(unlocked, at.casefile());
    List<Long> seqs = new ArrayList<>();
    chronicle.about(at.subject()).live(IdentityFact.class).forEach(t -> seqs.add(t.ref().seq()));
    if (seqs.isEmpty()) throw new NoSuchCasefile();
    return write(
        unlocked,
        Draft.of(chronicle.scope(), at.subject(), at.seen(), new Retracted(seqs, reason)));
  }

  /// What a form under a subject of its own carries.
  public SubjectId fresh() {
    return SubjectId.random(random);
  }

  private Outcome add(Unlocked unlocked, ScopeId casefile, SubjectId fresh, IdentityFact fact) {
    return write(
        unlocked, Draft.of(scope(unlocked, casefile), fresh, Seen.NOTHING, fact));
  }

  private ScopeId scope(Unlocked unlocked, ScopeId casefile) {
    return of(unlocked, casefile).orElseThrow(NoSuchCasefile::new);
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
