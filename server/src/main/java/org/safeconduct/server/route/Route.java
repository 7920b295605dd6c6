package org.safeconduct.server.route;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RouteEmbargoLifted;
import org.safeconduct.server.route.RouteFact.RouteEmbargoed;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;

/// One route, folded from what was found out about it. Total: any part may be missing.
///
/// @param offered which of the program's own cards it was taken from; empty for none
public record Route(
    SubjectId id,
    Optional<RouteCard> card,
    String offered,
    Optional<Told<RouteVerified>> verified,
    Optional<RoutePlacesCounted> places,
    boolean embargoed) {
  /// How long somebody's looking counts. Programmes for people in danger open and close within a
  /// season.
  public static final int KNOWN_FOR_DAYS = 90;

  static Route of(SubjectId id, List<Told<RouteFact>> told) {
    Route route = new Route(id, Optional.empty(), "", Optional.empty(), Optional.empty(), false);
    for (Told<RouteFact> one : told) route = route.after(one);
    return route;
  }

  private Route after(Told<RouteFact> told) {
    return switch (told.fact()) {
      case RouteDescribed d ->
          new Route(
              id,
              Optional.of(d.card()),
              d.offered() == null ? offered : d.offered(),
              verified,
              places,
              embargoed);
      case RouteVerified v -> {
        Told<RouteVerified> latest =
            verified
                .filter(before -> before.fact().on().isAfter(v.on()))
                .orElseGet(() -> new Told<>(told.ref(), told.subject(), told.by(), told.at(), v));
        yield new Route(id, card, offered, Optional.of(latest), places, embargoed);
      }
      case RoutePlacesCounted p ->
          new Route(id, card, offered, verified, Optional.of(p), embargoed);
      case RouteEmbargoed _ -> new Route(id, card, offered, verified, places, true);
      case RouteEmbargoLifted _ -> new Route(id, card, offered, verified, places, false);
    };
  }

  /// The last day on which what was verified counts; empty if nobody ever looked.
  public Optional<LocalDate> knownUntil() {
    return verified.map(v -> v.fact().on().plusDays(KNOWN_FOR_DAYS));
  }

  public boolean isKnown(LocalDate today) {
    return knownUntil().filter(last -> !today.isAfter(last)).isPresent();
  }

  /// A person against this route.
  public Finding find(Situation situation, LocalDate today) {
    List<Lack> lacks = new ArrayList<>();
    if (!isKnown(today)) {
      lacks.add(new Lack.Unverified(verified.map(v -> v.fact().on()).orElse(null)));
    }
    verified
        .map(v -> v.fact().found())
        .filter(found -> found != Standing.RUNNING)
        .ifPresent(found -> lacks.add(new Lack.Stopped(found)));
    places.filter(p -> p.used() >= p.places()).ifPresent(_ -> lacks.add(new Lack.NoPlaceLeft()));
    for (Precondition asked : card.map(RouteCard::preconditions).orElse(List.of())) {
      situation.lack(asked, today).ifPresent(lacks::add);
    }
    return Finding.of(lacks);
  }

  @Override
  public String toString() {
    return "Route[" + id + "]";
  }
}
