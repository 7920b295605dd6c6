package org.safeconduct.server.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.identity.IdentityFact.ContactChangedHands;
import org.safeconduct.server.identity.IdentityFact.SpokespersonEnded;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of who a person is. Writing needs no reveal: what is added lies on subjects of
/// its own. Reading is [#reveal], a visit of its own kind. Whoever has no grant meets [Absent], the
/// same as where nothing exists.
@Service
public class IdentityDesk {
  private static final Purpose REVEAL = new Purpose(Purpose.Code.REVEAL, Purpose.Surface.PAGE);
  private static final Purpose FIND = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private static final int PATIENCE = 50;
  private static final Duration BREATH = Duration.ofMillis(100);

  private final Journal journal;
  private final Search search;
  private final DoorDesk doors;

  public IdentityDesk(Journal journal, Search search, DoorDesk doors) {
    this.journal = journal;
    this.search = search;
    this.doors = doors;
  }

  /// What of an identity a reader meets: itself, or a door before it.
  public sealed interface Way {
    record Straight(ScopeId identity) implements Way {}

    record ByTwo(ScopeId door) implements Way {}
  }

  /// The identity that points to this casefile, if this member is one of its readers.
  public Optional<Way> of(Unlocked unlocked, ScopeId casefile) {
    Query query = Query.list(IdentityListing.KIND).pointingTo(casefile).page(0, 1);
    for (int i = 0; i < PATIENCE; i++) {
      Found found = search.find(unlocked, query, FIND);
      if (!found.hits().isEmpty()) return Optional.of(way(found.hits().getFirst()));
      // An index that is still taking in changes has not said no yet; meanwhile it answers at once.
      if (found.behind() == 0) return Optional.empty();
      LockSupport.parkNanos(BREATH.toNanos());
    }
    return Optional.empty();
  }

  private static Way way(Found.Hit hit) {
    return hit.row().state().equals(IdentityListing.BY_TWO)
        ? new Way.ByTwo(hit.scope())
        : new Way.Straight(hit.scope());
  }

  /// Opens it to be read; behind a door, while a half of its key is lent. The visit is written as a
  /// reveal, for the coordinator.
  public Chronicle reveal(Unlocked unlocked, ScopeId casefile) {
    Way way = of(unlocked, casefile).orElseThrow(Absent::new);
    return journal
        .open(unlocked, scope(unlocked, way), REVEAL)
        .filter(c -> c.kind() == ScopeKind.IDENTITY)
        .filter(c -> Identity.of(c).casefile().filter(casefile::equals).isPresent())
        .orElseThrow(() -> way instanceof Way.ByTwo ? notLent() : new Absent());
  }

  private static RuntimeException notLent() {
    return Refused.because("identity.refuse.not-lent");
  }

  /// Writes down what was said, each part on a subject of its own that follows from `fresh`: the
  /// same form sent twice is written once.
  public Outcome takeDown(
      Unlocked unlocked, ScopeId casefile, SubjectId fresh, List<IdentityFact> facts) {
    ScopeId scope = scope(unlocked, casefile);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Bits128 bits = new Bits128(fresh.bits().high(), fresh.bits().low() + i);
      drafts.add(Draft.of(scope, new SubjectId(bits), Seen.NOTHING, facts.get(i)));
    }
    return write(unlocked, drafts);
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
        Draft.of(scope(unlocked, at.casefile()), at.subject(), at.seen(), new SpokespersonEnded()));
  }

  /// Takes back everything that was said under one subject: a name, a document, a contact.
  public Outcome takeBack(Unlocked unlocked, At at, String reason) {
    Chronicle chronicle = reveal(unlocked, at.casefile());
    List<Long> seqs = new ArrayList<>();
    chronicle.about(at.subject()).live(IdentityFact.class).forEach(t -> seqs.add(t.ref().seq()));
    if (seqs.isEmpty()) throw new Absent();
    return write(
        unlocked,
        Draft.of(chronicle.scope(), at.subject(), at.seen(), new Retracted(seqs, reason)));
  }

  private ScopeId scope(Unlocked unlocked, ScopeId casefile) {
    return scope(unlocked, of(unlocked, casefile).orElseThrow(Absent::new));
  }

  private ScopeId scope(Unlocked unlocked, Way way) {
    return switch (way) {
      case Way.Straight(ScopeId identity) -> identity;
      case Way.ByTwo(ScopeId door) -> doors.look(unlocked, door).door().identity();
    };
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return write(unlocked, List.of(draft));
  }

  private Outcome write(Unlocked unlocked, List<Draft> drafts) {
    return switch (journal.write(unlocked, drafts)) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
