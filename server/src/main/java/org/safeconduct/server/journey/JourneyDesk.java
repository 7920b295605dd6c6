package org.safeconduct.server.journey;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Guarded;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of journeys as casefiles know them. Each method is one thing that happened; where
/// the state does not allow it, [Refused] says why.
@Service
public class JourneyDesk {
  private static final Set<Concern> LEAVING =
      Set.of(Concern.LEAVING_THE_COUNTRY, Concern.TRAVEL_INSIDE);

  private final CaseworkDesk casework;
  private final Heeding heeding;
  private final Journal journal;

  JourneyDesk(CaseworkDesk casework, Heeding heeding, Journal journal) {
    this.casework = casework;
    this.heeding = heeding;
    this.journal = journal;
  }

  /// The casefile and its journeys, as read now.
  public record Look(Chronicle chronicle, Casework casework, Journeys journeys) {
    public Journey journey(SubjectId id) {
      return journeys.journey(id).orElseThrow(Absent::new);
    }
  }

  public Look look(Unlocked unlocked, ScopeId casefile) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    return new Look(chronicle, Casework.of(chronicle), Journeys.of(chronicle));
  }

  /// A new journey under a subject that the form brought along, or another day for one.
  ///
  /// What happened on the way is written down whatever stands against it; what is planned asks.
  ///
  /// @throws Refused if another one is ahead, perhaps others hold their phone, or something stands
  ///   against leaving
  public Outcome plan(Unlocked unlocked, At at, JourneyPlanned plan) {
    Look look = workable(unlocked, at);
    heeding.allow(look.chronicle(), Guarded.WHEREABOUTS, LEAVING);
    if (look.journeys().journey(at.subject()).isPresent()) {
      return step(
          unlocked, at, j -> in(Journey.Planned.class, j, JourneyStep.PLAN).move(plan.day()));
    }
    if (look.journeys().ahead().isPresent()) throw Refused.because("journey.refuse.one-at-a-time");
    return write(unlocked, at.draft(plan));
  }

  public Outcome begin(Unlocked unlocked, At at, JourneyBegun begun) {
    return step(
        unlocked, at, j -> in(Journey.Planned.class, j, JourneyStep.BEGIN).begin(begun.on()));
  }

  public Outcome arrive(Unlocked unlocked, At at, ArrivalRecorded arrived) {
    return step(
        unlocked,
        at,
        j -> in(Journey.Ahead.class, j, JourneyStep.ARRIVE).arrive(arrived.in(), arrived.on()));
  }

  public Outcome breakOff(Unlocked unlocked, At at, JourneyBrokenOff broken) {
    return step(
        unlocked, at, j -> in(Journey.Ahead.class, j, JourneyStep.BREAK_OFF).breakOff(broken.on()));
  }

  public Outcome set(Unlocked unlocked, At at, FollowUpSet set) {
    return step(
        unlocked,
        at,
        j -> in(Journey.Arrived.class, j, JourneyStep.SET).set(set.what(), set.due()));
  }

  public Outcome keep(Unlocked unlocked, At at, FollowUpKept kept) {
    return step(
        unlocked,
        at,
        j ->
            in(Journey.Arrived.class, j, JourneyStep.KEEP)
                .keep(kept.what(), kept.on(), kept.words()));
  }

  private static <J extends Journey> J in(Class<J> allowed, Journey state, JourneyStep step) {
    if (!allowed.isInstance(state)) throw step.impossible(state);
    return allowed.cast(state);
  }

  private Outcome step(Unlocked unlocked, At at, Function<Journey, JourneyFact> rule) {
    Look look = workable(unlocked, at);
    Journey state = look.journey(at.subject());
    // What others wrote since is shown first: their step may be why this one has become impossible.
    if (look.chronicle().seen(at.subject()).seq() > at.seen().seq()) {
      return write(unlocked, at.draft());
    }
    return write(unlocked, at.draft(rule.apply(state)));
  }

  private Look workable(Unlocked unlocked, At at) {
    Look look = look(unlocked, at.casefile());
    if (!look.chronicle().isWhole()) throw Refused.because("casework.refuse.not-whole");
    look.casework().casefile().workable();
    return look;
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
