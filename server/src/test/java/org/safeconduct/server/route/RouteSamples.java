package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.kernel.Country;

/// A fictional route.
public final class RouteSamples {
  private RouteSamples() {}

  /// One that asks this of a person.
  public static RouteCard card(List<Precondition> asks) {
    return new RouteCard(
        new Country("IS"),
        "Guests of the island",
        "A fictional act",
        "Anybody",
        asks,
        List.of(),
        "two months",
        "",
        "",
        List.of(Shows.VISA_INFORMATION_SYSTEM),
        List.of(Fixes.RESPONSIBLE_STATE),
        List.of(),
        List.of("A fictional gazette"));
  }
}
