package org.safeconduct.server.route.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.route.RouteMarks;
import org.safeconduct.server.route.Standing;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Routes, one a line.
public record RoutesPage(Listed listed, List<Line> lines, long total, long behind) implements Page {
  public RoutesPage {
    lines = List.copyOf(lines);
  }

  /// @param until until when what was verified counts; empty if nobody ever looked
  /// @param places `3 / 250`; empty where nobody counted
  public record Line(
      String path,
      String country,
      String name,
      String basis,
      Mark mark,
      String state,
      String until,
      String places,
      boolean embargo) {
    static Line of(Here here, Found.Hit hit, LocalDate today) {
      Map<String, String> shown = hit.row().shown();
      LocalDate last = hit.row().day();
      boolean known = last != null && !today.isAfter(last);
      Standing found = Term.find(Standing.class, hit.row().state()).orElse(Standing.SUSPENDED);
      String places = shown.getOrDefault("places", "");
      return new Line(
          shown.getOrDefault("path", "/"),
          new Country(shown.getOrDefault("country", "AQ")).name(here.words().locale()),
          shown.getOrDefault("name", ""),
          shown.getOrDefault("basis", ""),
          known ? RouteMarks.of(found) : Mark.PLANNED,
          known
              ? "route.standing." + found.word()
              : last == null ? "route.never-verified" : "route.verified-long-ago",
          last == null ? "" : here.day(last),
          places.isEmpty() ? "" : shown.getOrDefault("used", "") + " / " + places,
          shown.containsKey("embargo"));
    }
  }

  static RoutesPage of(Here here, Listed listed, Found found, LocalDate today) {
    return new RoutesPage(
        listed,
        found.hits().stream().map(h -> Line.of(here, h, today)).toList(),
        found.total(),
        found.behind());
  }

  @Override
  public String template() {
    return "route/routes";
  }
}
