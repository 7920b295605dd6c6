package org.safeconduct.server.journey;

import java.util.Optional;
import org.safeconduct.server.journey.LegFact.LegArrived;
import org.safeconduct.server.journey.LegFact.LegBrokenOff;
import org.safeconduct.server.journey.LegFact.LegHidden;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.journey.LegFact.LegSetOut;
import org.safeconduct.server.journey.LegFact.LegShown;
import org.safeconduct.server.journey.LegFact.LegSignGiven;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// What can be done about a leg; which of them a state allows, [Leg.State#possible] says.
public enum LegStep implements Term {
  PLAN,
  SET_OUT,
  SIGN,
  ARRIVE,
  BREAK_OFF;

  /// Empty for what moves nothing: who sees it.
  static Optional<LegStep> of(LegFact fact) {
    return switch (fact) {
      case LegPlanned _ -> Optional.of(PLAN);
      case LegSetOut _ -> Optional.of(SET_OUT);
      case LegSignGiven _ -> Optional.of(SIGN);
      case LegArrived _ -> Optional.of(ARRIVE);
      case LegBrokenOff _ -> Optional.of(BREAK_OFF);
      case LegShown _, LegHidden _ -> Optional.empty();
    };
  }

  Refused impossible(Leg.State from) {
    return Refused.because("journey.refuse.leg-impossible", Phrase.of("journey.leg.state", from));
  }
}
