package org.safeconduct.server.route.web;

import java.util.List;
import java.util.Map;
import org.safeconduct.server.route.Fixes;
import org.safeconduct.server.route.Paper;
import org.safeconduct.server.route.Shows;
import org.safeconduct.server.route.Standing;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;

/// What the forms about a route let choose.
final class RouteChoices {
  private RouteChoices() {}

  static Map<String, List<Choice>> of(Here here, List<Choice> teams) {
    return Map.of(
        "team",
        teams,
        "country",
        Choice.countries(here),
        "asks",
        Choice.of(here, Plain.class, "route.asks"),
        "papers",
        Choice.of(here, Paper.class, "route.paper"),
        "shows",
        Choice.of(here, Shows.class, "route.shows"),
        "fixes",
        Choice.of(here, Fixes.class, "route.fixes"));
  }

  static Map<String, List<Choice>> standings(Here here) {
    return Map.of("standing", Choice.of(here, Standing.class, "route.standing"));
  }
}
