package org.safeconduct.server.journey;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Guarded;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journey.LegFact.LegHidden;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.journey.LegFact.LegShown;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of legs. A leg is opened by those to whom it was shown, one by one.
@Service
public class LegDesk {
  private final Journal journal;
  private final JourneyDesk journeys;
  private final Heeding heeding;
  private final InstantSource clock;
  private final SecureRandom random;

  LegDesk(
      Journal journal,
      JourneyDesk journeys,
      Heeding heeding,
      InstantSource clock,
      SecureRandom random) {
    this.journal = journal;
    this.journeys = journeys;
    this.heeding = heeding;
    this.clock = clock;
    this.random = random;
  }

  /// A leg as its page shows it.
  public record Look(Chronicle chronicle, Leg leg, LegPlanned planned) {
    public Seen seen() {
      return chronicle.seen(chronicle.root());
    }
  }

  /// @throws Absent if there is none that this member may open
  public Look look(Unlocked unlocked, ScopeId leg) {
    Chronicle chronicle =
        journal
            .open(unlocked, leg, Purpose.WORK)
            .filter(c -> c.kind() == ScopeKind.LEG)
            .orElseThrow(Absent::new);
    Leg state = Leg.of(chronicle);
    return new Look(chronicle, state, state.planned().orElseThrow(Absent::new));
  }

  /// Where a new leg goes.
  ///
  /// @param leg id that the form brought along: sent twice it is opened once
  /// @param home the team whose coordinators see that it was read
  public record Place(ScopeId casefile, SubjectId journey, ScopeId leg, TeamId home) {}

  /// A leg under a key of its own, shown to whoever plans it and to these.
  ///
  /// @throws Refused if its journey is over, a sign would be due in the past, nobody made sure of
  ///   the person, or something stands against travelling
  public Outcome plan(Unlocked unlocked, Place place, LegPlan plan, Set<MemberId> others) {
    JourneyDesk.Look casefile = journeys.look(unlocked, place.casefile());
    casefile.casework().casefile().workable();
    if (!unlocked.teams().contains(place.home())) throw new Absent();
    if (!(casefile.journey(place.journey()) instanceof Journey.Ahead)) {
      throw Refused.because("journey.refuse.leg-of-none");
    }
    allow(casefile.chronicle());
    if (plan.sign().isBefore(clock.instant())) throw Refused.because("journey.refuse.sign-past");
    Set<MemberId> readers = new LinkedHashSet<>(others);
    readers.add(unlocked.member());
    SubjectId root = SubjectId.random(random);
    List<LegFact> facts = new ArrayList<>();
    facts.add(
        new LegPlanned(place.journey(), place.casefile(), casefile.casework().codename(), plan));
    readers.forEach(reader -> facts.add(new LegShown(reader)));
    NewScope scope =
        new NewScope(
            place.leg(),
            root,
            ScopeKind.LEG,
            place.home(),
            readers.stream().<Audience>map(Audience.OfMember::new).toList(),
            NewScope.Reading.READERS_ALONE);
    Draft first = Draft.of(place.leg(), root, Seen.NOTHING, facts.toArray(LegFact[]::new));
    return done(journal.write(unlocked, List.of(scope), List.of(first)));
  }

  private void allow(Chronicle casefile) {
    heeding.allow(casefile, Guarded.ROUTE, Set.of(Concern.TRAVEL_INSIDE));
  }

  /// What a leg tells is asked in the casefile: who cannot open it, changes nothing and shows
  /// nobody.
  private void allow(Unlocked unlocked, LegPlanned planned) {
    Chronicle casefile =
        journal
            .open(unlocked, planned.casefile(), Purpose.WORK)
            .orElseThrow(() -> Refused.because("journey.refuse.casefile-knows"));
    allow(casefile);
  }

  /// What stands against a leg now; empty for who cannot open the casefile, too.
  public Optional<Refused> against(Unlocked unlocked, Look look) {
    return journal
        .open(unlocked, look.planned().casefile(), Purpose.WORK)
        .flatMap(
            casefile -> heeding.refusal(casefile, Guarded.ROUTE, Set.of(Concern.TRAVEL_INSIDE)));
  }

  /// Another plan for a leg that has not begun.
  ///
  /// @throws Refused as for a new one, and for who cannot open the casefile
  public Outcome planAgain(Unlocked unlocked, ScopeId leg, Seen seen, LegPlan plan) {
    LegPlanned before = look(unlocked, leg).planned();
    allow(unlocked, before);
    return step(
        unlocked,
        leg,
        seen,
        new LegPlanned(before.journey(), before.casefile(), before.codename(), plan));
  }

  /// Setting out, a sign, an arrival, a breaking off.
  ///
  /// @throws Refused if the leg's state does not allow it
  public Outcome step(Unlocked unlocked, ScopeId leg, Seen seen, LegFact fact) {
    Look look = look(unlocked, leg);
    SubjectId root = look.chronicle().root();
    if (look.seen().seq() > seen.seq()) {
      return done(journal.write(unlocked, List.of(Draft.of(leg, root, seen))));
    }
    LegFact allowed = look.leg().step(fact, clock.instant());
    return done(journal.write(unlocked, List.of(Draft.of(leg, root, seen, allowed))));
  }

  /// Shows it to one more: first the key, then the fact that says so.
  ///
  /// @throws Refused if they see it already, and as for a new plan
  public Outcome show(Unlocked unlocked, ScopeId leg, MemberId to) {
    Look look = look(unlocked, leg);
    allow(unlocked, look.planned());
    if (look.leg().seen().contains(to)) throw Refused.because("journey.refuse.shown");
    done(journal.grant(unlocked, leg, new Audience.OfMember(to), Right.GRANT, null));
    return say(unlocked, leg, new LegShown(to));
  }

  /// Takes it from somebody: what is written from then on is under a key that they never had.
  ///
  /// @throws Refused if it is oneself, or they do not see it
  public Outcome hide(Unlocked unlocked, ScopeId leg, MemberId from) {
    Look look = look(unlocked, leg);
    if (from.equals(unlocked.member()) || !look.leg().seen().contains(from)) {
      throw Refused.because("journey.refuse.not-shown");
    }
    done(journal.revoke(unlocked, leg, new Audience.OfMember(from), ""));
    return say(unlocked, leg, new LegHidden(from));
  }

  private Outcome say(Unlocked unlocked, ScopeId leg, LegFact fact) {
    Look now = look(unlocked, leg);
    Draft draft = Draft.of(leg, now.chronicle().root(), now.seen(), fact);
    return done(journal.write(unlocked, List.of(draft)));
  }

  private static Outcome done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome written -> written;
    };
  }
}
