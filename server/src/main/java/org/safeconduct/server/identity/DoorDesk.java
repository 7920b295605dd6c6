package org.safeconduct.server.identity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.safeconduct.server.identity.DoorFact.ShowingAsked;
import org.safeconduct.server.identity.DoorFact.ShowingDeclined;
import org.safeconduct.server.identity.DoorFact.ShowingEnded;
import org.safeconduct.server.identity.DoorFact.ShowingLent;
import org.safeconduct.server.identity.DoorFact.ShowingNoticed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Where an identity takes two to open: a reader asks, a custodian lends or declines, the reader
/// says when they are done. That somebody may lend is a half of a key that they hold; that they
/// lend to another is this desk's rule, and stands in the log either way.
@Service
public class DoorDesk {
  private final Journal journal;
  private final Custody custody;
  private final InstantSource clock;

  public DoorDesk(Journal journal, Custody custody, InstantSource clock) {
    this.journal = journal;
    this.custody = custody;
    this.clock = clock;
  }

  /// A door as it was opened, with its chronicle for what is seen of each showing.
  public record Open(Door door, Chronicle chronicle) {
    public Seen seen(SubjectId showing) {
      return chronicle.seen(showing);
    }
  }

  /// A showing that somebody decides on.
  public record Ask(ScopeId door, SubjectId showing, Seen seen) {}

  /// Opens a door, for its readers and custodians.
  public Open look(Unlocked unlocked, ScopeId door) {
    Chronicle chronicle =
        journal
            .open(unlocked, door, Purpose.WORK)
            .filter(c -> c.kind() == ScopeKind.IDENTITY)
            .orElseThrow(Absent::new);
    return Door.of(chronicle).map(d -> new Open(d, chronicle)).orElseThrow(Absent::new);
  }

  /// A reader asks to be shown the identity.
  ///
  /// @param fresh names the asking; the same form sent twice is written once
  public Outcome ask(
      Unlocked reader, ScopeId door, SubjectId fresh, String codename, List<String> reason) {
    Door open = look(reader, door).door();
    if (open.askedBy(reader.member()).isPresent()) throw Refused.because("identity.refuse.asked");
    return write(reader, Draft.of(door, fresh, Seen.NOTHING, new ShowingAsked(codename, reason)));
  }

  /// A custodian lends their half to who asked. To themself only where the organisation is small;
  /// then everybody else is told.
  public Outcome lend(Unlocked custodian, Ask ask, Lasting lasting) {
    Door door = look(custodian, ask.door()).door();
    Showing.Asked asked = waiting(custodian, door, ask.showing());
    if (asked.by().equals(custodian.member()) && !custody.isSmall(custodian)) {
      throw Refused.because("identity.refuse.alone");
    }
    Instant until = clock.instant().plus(lasting.duration());
    ShowingLent lent = new ShowingLent(asked.by(), until);
    return done(
        journal.lend(
            custodian,
            door.identity(),
            asked.by(),
            until,
            List.of(Draft.of(ask.door(), ask.showing(), ask.seen(), lent))));
  }

  public Outcome decline(Unlocked custodian, Ask ask, List<String> reason) {
    waiting(custodian, look(custodian, ask.door()).door(), ask.showing());
    return write(
        custodian, Draft.of(ask.door(), ask.showing(), ask.seen(), new ShowingDeclined(reason)));
  }

  /// Who was lent it needs it no more: the identity's key changes, and no loan of it opens anything
  /// any more.
  public Outcome end(Unlocked reader, ScopeId door) {
    Open open = look(reader, door);
    Showing.Lent lent =
        open.door()
            .lentTo(reader.member(), clock.instant())
            .orElseThrow(() -> Refused.because("identity.refuse.not-lent"));
    SubjectId showing = lent.asked().id();
    Draft ended = Draft.of(door, showing, open.seen(showing), new ShowingEnded());
    return done(journal.endLoan(reader, open.door().identity(), List.of(ended)));
  }

  /// Somebody else has read that a member lent it to themself.
  public Outcome notice(Unlocked other, Ask ask) {
    if (look(other, ask.door()).door().showing(ask.showing()).isEmpty()) throw new Absent();
    return write(other, Draft.of(ask.door(), ask.showing(), ask.seen(), new ShowingNoticed()));
  }

  private Showing.Asked waiting(Unlocked custodian, Door door, SubjectId showing) {
    if (!custody.isCustodian(custodian)) throw new Absent();
    return switch (door.showing(showing).orElseThrow(Absent::new)) {
      case Showing.Asked asked -> asked;
      case Showing.Lent _, Showing.Declined _, Showing.Ended _ ->
          throw Refused.because("identity.refuse.answered");
    };
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return done(journal.write(unlocked, List.of(draft)));
  }

  private static Outcome done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome.Written written -> written;
      case Outcome.Conflict conflict -> conflict;
    };
  }
}
