package org.safeconduct.server.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.journey.LegFact.LegArrived;
import org.safeconduct.server.journey.LegFact.LegBrokenOff;
import org.safeconduct.server.journey.LegFact.LegHidden;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.journey.LegFact.LegSetOut;
import org.safeconduct.server.journey.LegFact.LegShown;
import org.safeconduct.server.journey.LegFact.LegSignGiven;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// One leg as it stands, folded from its scope. Total: any part may be missing.
///
/// @param planned empty where the plan was erased
/// @param sign by when the next sign is expected; empty unless they are on the way
/// @param seen who needs it, as they were named
/// @param odd facts that do not follow from what was before; they count all the same
public record Leg(
    State state,
    Optional<LegPlanned> planned,
    Optional<Instant> sign,
    Set<MemberId> seen,
    List<Told<LegFact>> odd) {
  public enum State implements Term {
    PLANNED,
    ON_THE_WAY,
    ARRIVED,
    BROKEN_OFF;

    /// Which step may follow.
    public Set<LegStep> possible() {
      return switch (this) {
        case PLANNED -> EnumSet.of(LegStep.PLAN, LegStep.SET_OUT, LegStep.BREAK_OFF);
        case ON_THE_WAY -> EnumSet.of(LegStep.SIGN, LegStep.ARRIVE, LegStep.BREAK_OFF);
        case ARRIVED, BROKEN_OFF -> EnumSet.noneOf(LegStep.class);
      };
    }
  }

  public Leg {
    seen = Set.copyOf(seen);
    odd = List.copyOf(odd);
  }

  public static Leg of(Chronicle chronicle) {
    State state = State.PLANNED;
    Optional<LegPlanned> planned = Optional.empty();
    Optional<Instant> sign = Optional.empty();
    Set<MemberId> seen = new LinkedHashSet<>();
    List<Told<LegFact>> odd = new ArrayList<>();
    for (Told<LegFact> told : Corrections.in(chronicle, LegFact.class)) {
      State before = state;
      LegStep.of(told.fact())
          .filter(step -> !before.possible().contains(step))
          .ifPresent(_ -> odd.add(told));
      switch (told.fact()) {
        case LegPlanned plan -> planned = Optional.of(plan);
        case LegShown shown -> seen.add(shown.to());
        case LegHidden hidden -> seen.remove(hidden.from());
        case LegSetOut out -> {
          state = State.ON_THE_WAY;
          sign = Optional.of(out.sign());
        }
        case LegSignGiven given -> sign = Optional.of(given.next());
        case LegArrived _ -> state = State.ARRIVED;
        case LegBrokenOff _ -> state = State.BROKEN_OFF;
      }
    }
    return new Leg(state, planned, state == State.ON_THE_WAY ? sign : Optional.empty(), seen, odd);
  }

  /// Whether a sign that was due has not come.
  public boolean missed(Instant now) {
    return sign.filter(by -> now.isAfter(by)).isPresent();
  }

  /// The fact, if its step may follow.
  ///
  /// @throws Refused if it may not, or the sign it asks for is due in the past
  LegFact step(LegFact fact, Instant now) {
    LegStep.of(fact)
        .filter(step -> !state.possible().contains(step))
        .ifPresent(step -> {
          throw step.impossible(state);
        });
    Optional<Instant> next =
        switch (fact) {
          case LegSetOut out -> Optional.of(out.sign());
          case LegSignGiven given -> Optional.of(given.next());
          case LegPlanned _, LegShown _, LegHidden _ -> Optional.empty();
          case LegArrived _, LegBrokenOff _ -> Optional.empty();
        };
    if (next.filter(by -> by.isBefore(now)).isPresent()) {
      throw Refused.because("journey.refuse.sign-past");
    }
    return fact;
  }

  @Override
  public String toString() {
    return "Leg[" + state + "]";
  }
}
