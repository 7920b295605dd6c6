package org.safeconduct.server.passage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// Everything that is due, the earliest first, in whichever module the work is done.
public record DeadlinesPage(Listed listed, List<Line> lines, long total, long behind)
    implements Page {
  private static final int SOON_DAYS = 7;

  public DeadlinesPage {
    lines = List.copyOf(lines);
  }

  /// @param zone whose clock counts; empty where it is ours
  public record Line(
      String path,
      Mark mark,
      String state,
      String day,
      String zone,
      String codename,
      String what,
      String detail) {
    static Line of(Here here, Found.Hit hit, LocalDate today) {
      Map<String, String> shown = hit.row().shown();
      LocalDate day = hit.row().day() == null ? today : hit.row().day();
      String zone = shown.getOrDefault("zone", "");
      return new Line(
          shown.getOrDefault("path", "/"),
          day.isBefore(today) ? Mark.URGENT : soon(day, today) ? Mark.OPEN : Mark.PLANNED,
          day.isBefore(today)
              ? "passage.deadlines.late"
              : soon(day, today) ? "passage.deadlines.soon" : "passage.deadlines.later",
          here.day(day),
          zone.equals("Z") || zone.equals("UTC") ? "" : zone.replace('_', ' '),
          shown.getOrDefault("codename", ""),
          shown.getOrDefault("what", ""),
          detail(here, shown));
    }

    private static boolean soon(LocalDate day, LocalDate today) {
      return day.isBefore(today.plusDays(SOON_DAYS));
    }

    private static String detail(Here here, Map<String, String> shown) {
      String country =
          shown.containsKey("country")
              ? new Country(shown.getOrDefault("country", "")).name(here.words().locale())
              : "";
      String detail = shown.getOrDefault("detail", "");
      return country.isEmpty() || detail.isEmpty() ? country + detail : country + " · " + detail;
    }
  }

  static DeadlinesPage of(Here here, Listed listed, Found found, LocalDate today) {
    return new DeadlinesPage(
        listed,
        found.hits().stream().map(h -> Line.of(here, h, today)).toList(),
        found.total(),
        found.behind());
  }

  @Override
  public String template() {
    return "passage/deadlines";
  }
}
