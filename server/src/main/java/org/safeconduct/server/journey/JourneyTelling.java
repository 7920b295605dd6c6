package org.safeconduct.server.journey;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journey.JourneyFact.ArrivalRecorded;
import org.safeconduct.server.journey.JourneyFact.FollowUpKept;
import org.safeconduct.server.journey.JourneyFact.FollowUpSet;
import org.safeconduct.server.journey.JourneyFact.JourneyBegun;
import org.safeconduct.server.journey.JourneyFact.JourneyBrokenOff;
import org.safeconduct.server.journey.JourneyFact.JourneyPlanned;
import org.safeconduct.server.journey.LegFact.LegArrived;
import org.safeconduct.server.journey.LegFact.LegBrokenOff;
import org.safeconduct.server.journey.LegFact.LegHidden;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.journey.LegFact.LegSetOut;
import org.safeconduct.server.journey.LegFact.LegShown;
import org.safeconduct.server.journey.LegFact.LegSignGiven;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How the facts of a journey and of a leg read in a timeline.
@Service
public class JourneyTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case JourneyFact journey -> Optional.of(journey(journey));
      case LegFact leg -> Optional.of(leg(leg));
      default -> Optional.empty();
    };
  }

  private static Said journey(JourneyFact fact) {
    return switch (fact) {
      case JourneyPlanned f -> said("planned", List.of(), f.day());
      case JourneyBegun f -> said("begun", List.of(), f.on());
      case JourneyBrokenOff f -> said("broken-off", List.of(), f.on());
      case ArrivalRecorded f -> said("arrived", List.of(), f.in(), f.on());
      case FollowUpSet f ->
          said("set", List.of(), Phrase.of("journey.follow-up", f.what()), f.due().on());
      case FollowUpKept f ->
          said("kept", f.words(), Phrase.of("journey.follow-up", f.what()), f.on());
    };
  }

  private static Said leg(LegFact fact) {
    return switch (fact) {
      case LegPlanned f -> said("leg-planned", List.of(), f.plan().from(), f.plan().to());
      case LegShown _ -> said("leg-shown", List.of());
      case LegHidden _ -> said("leg-hidden", List.of());
      case LegSetOut _ -> said("leg-set-out", List.of());
      case LegSignGiven _ -> said("leg-sign", List.of());
      case LegArrived f -> said("leg-arrived", f.words());
      case LegBrokenOff f -> said("leg-broken-off", f.words());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("journey.told." + key, arguments), text);
  }
}
