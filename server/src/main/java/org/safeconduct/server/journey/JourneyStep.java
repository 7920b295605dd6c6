package org.safeconduct.server.journey;

import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;

/// What can be done about a journey; which of them a state allows, [Journey#possible] says.
public enum JourneyStep implements Term {
  PLAN,
  BEGIN,
  ARRIVE,
  BREAK_OFF,
  SET,
  KEEP;

  static JourneyStep of(JourneyFact fact) {
    return switch (fact) {
      case JourneyPlanned _ -> PLAN;
      case JourneyBegun _ -> BEGIN;
      case ArrivalRecorded _ -> ARRIVE;
      case JourneyBrokenOff _ -> BREAK_OFF;
      case FollowUpSet _ -> SET;
      case FollowUpKept _ -> KEEP;
    };
  }

  /// Why this step cannot be taken there.
  Refused impossible(Journey from) {
    return Refused.because("journey.refuse.impossible", Phrase.of("journey.state", from.state()));
  }
}
