package org.safeconduct.server.route;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// What lists and search show of routes: a row `route` each, and for one that was verified a row
/// `due` for the day on which that counts no longer.
@Service
public class RouteListing implements Listing {
  /// The state of a row that nobody ever verified.
  public static final String NEVER = "never-verified";

  private static final int LITTLE = 3;

  @Override
  public ScopeKind scope() {
    return ScopeKind.REGISTER;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Routes.of(chronicle).all().stream()
        .flatMap(route -> route.card().stream().flatMap(card -> rows(chronicle, route, card)));
  }

  private static Stream<Row> rows(Chronicle chronicle, Route route, RouteCard card) {
    RouteRef ref = new RouteRef(chronicle.scope(), route.id());
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("country", card.to().code());
    shown.put("name", card.name());
    shown.put("basis", card.basis());
    shown.put("path", ref.path());
    route
        .places()
        .ifPresent(p -> {
          shown.put("places", Integer.toString(p.places()));
          shown.put("used", Integer.toString(p.used()));
        });
    if (route.embargoed()) shown.put("embargo", "yes");
    String state = route.verified().map(v -> v.fact().found().word()).orElse(NEVER);
    Row row =
        Row.of(route.id(), "route", state, card.to().code() + " " + card.name(), shown)
            .withRefs(List.of("country_" + card.to()))
            .withText(text(card));
    return route
        .knownUntil()
        .map(last -> Stream.of(row.due(last, LITTLE), again(ref, card, last)))
        .orElseGet(() -> Stream.of(row));
  }

  private static Row again(RouteRef ref, RouteCard card, LocalDate last) {
    return DueRow.of("route.due.verify", card.name(), new Due(last, ZoneOffset.UTC), ref.path())
        .in(card.to().code())
        .row(ref.route(), 1, LITTLE);
  }

  private static List<String> text(RouteCard card) {
    return Stream.concat(
            Stream.of(card.name(), card.basis(), card.referral()), card.words().stream())
        .filter(words -> !words.isBlank())
        .toList();
  }
}
