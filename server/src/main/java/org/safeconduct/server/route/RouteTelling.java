package org.safeconduct.server.route;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.route.PaperFact.PaperGone;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RouteEmbargoLifted;
import org.safeconduct.server.route.RouteFact.RouteEmbargoed;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.SituationFact.SituationStated;
import org.springframework.stereotype.Service;

/// How the facts of routes and of a situation read in a timeline.
@Service
public class RouteTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case RouteFact route -> Optional.of(route(route));
      case SituationStated stated ->
          Optional.of(said("stated", List.of(), stated.answers().size()));
      case PaperFact paper -> Optional.of(paper(paper));
      default -> Optional.empty();
    };
  }

  private static Said route(RouteFact fact) {
    return switch (fact) {
      case RouteDescribed f ->
          said("described", f.card().sources(), f.card().to(), f.card().name());
      case RouteVerified f ->
          said("verified", f.how(), f.on(), Phrase.of("route.standing", f.found()));
      case RoutePlacesCounted f -> said("counted", List.of(f.said()), f.used(), f.places(), f.on());
      case RouteEmbargoed f -> said("embargoed", f.why());
      case RouteEmbargoLifted f -> said("embargo-lifted", f.why());
    };
  }

  private static Said paper(PaperFact fact) {
    return switch (fact) {
      case PaperNoted f -> said("paper", List.of(), Phrase.of("route.held", f.kind()));
      case PaperGone f -> said("paper-gone", f.why());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(
        Phrase.of("route.told." + key, arguments),
        text.stream().filter(t -> !t.isBlank()).toList());
  }
}
