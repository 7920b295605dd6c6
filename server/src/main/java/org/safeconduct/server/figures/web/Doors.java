package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.estimate.waiting.WaitingTimes;
import org.safeconduct.server.figures.Waits;
import org.safeconduct.server.site.Here;

/// How long authorities take, drawn and in numbers.
///
/// @param together null where too few were answered
/// @param few the countries of which nothing is shown, as a sentence lists them
public record Doors(
    long applications, long fewest, @Nullable Plot together, List<Line> lines, String few) {
  public Doors {
    lines = List.copyOf(lines);
  }

  /// One country of which enough were answered.
  public record Line(String country, String applications, String half, String between) {}

  static Doors of(Here here, Waits waits) {
    List<Line> lines = new ArrayList<>();
    List<String> few = new ArrayList<>();
    for (Waits.Door door : waits.doors()) {
      String country = door.country().name(here.words().locale());
      door.shown()
          .ifPresentOrElse(shown -> lines.add(line(here, country, shown)), () -> few.add(country));
    }
    return new Doors(
        waits.applications(),
        Waits.FEWEST,
        waits.together().map(shown -> new Curves(here).of(shown)).orElse(null),
        lines,
        String.join(" · ", few));
  }

  private static Line line(Here here, String country, WaitingTimes.Shown shown) {
    return new Line(
        country,
        Long.toString(shown.persons()),
        shown.median().map(m -> here.t("figures.days", m.days())).orElse(here.t("figures.beyond")),
        shown.median().map(m -> between(here, m)).orElse(""));
  }

  private static String between(Here here, WaitingTimes.Median median) {
    return here.t(
        "figures.days.between",
        median.atLeast().map(String::valueOf).orElse("?"),
        median.atMost().map(String::valueOf).orElse("?"));
  }
}
