package org.safeconduct.server.figures.web;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.figures.Documented;
import org.safeconduct.server.figures.FiguresDesk.Overview;
import org.safeconduct.server.figures.Numbers;
import org.safeconduct.server.site.DueLine;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// What a coordinator sees at a glance. For the house.
///
/// @param drawn the quarters in a picture; null where there is no more than one
/// @param overdue the oldest of them
/// @param overdueInAll how many there are
public record FiguresPage(
    Numbers numbers,
    List<Quarter> quarters,
    @Nullable Plot drawn,
    Doors doors,
    Abroad abroad,
    List<DueLine> overdue,
    long overdueInAll,
    List<Documented.Line> inquiries,
    Acts acts,
    long behind)
    implements Page {
  public FiguresPage {
    quarters = List.copyOf(quarters);
    overdue = List.copyOf(overdue);
    inquiries = List.copyOf(inquiries);
  }

  /// @param mark under the picture, where there is little room: `4/2026`
  public record Quarter(
      String name, String mark, long came, long arrived, long endedOtherwise, long onTheirWay) {}

  static FiguresPage of(Here here, Overview overview) {
    List<Quarter> quarters =
        overview.numbers().quarters().stream().map(q -> quarter(here, q)).toList();
    return new FiguresPage(
        overview.numbers(),
        quarters,
        quarters.size() < 2 ? null : drawn(here, quarters.reversed()),
        Doors.of(here, overview.waits()),
        Abroad.of(here),
        DueLine.of(overview.overdue(), overview.now(), here),
        overview.overdue().total(),
        overview.documented().inquiries(),
        Acts.of(here, overview.acts()),
        overview.behind());
  }

  /// @param quarters the oldest first
  private static Plot drawn(Here here, List<Quarter> quarters) {
    return new Plot(
        here.t("figures.numbers.title"),
        here.t("figures.numbers.drawn"),
        new Plot.Axis(here.t("figures.by.ended"), quarters.stream().map(Quarter::mark).toList()),
        Plot.Axis.of(here.t("figures.numbers.people")),
        List.of(
            line(here.t("figures.numbers.on-their-way"), quarters, Quarter::onTheirWay),
            line(here.t("figures.numbers.came"), quarters, Quarter::came),
            line(here.t("figures.numbers.arrived"), quarters, Quarter::arrived)));
  }

  private static Layer line(String name, List<Quarter> quarters, ToLongFunction<Quarter> of) {
    return new Layer.Line(
        name,
        IntStream.range(0, quarters.size())
            .mapToObj(i -> new Layer.Point(i, of.applyAsLong(quarters.get(i))))
            .toList());
  }

  private static Quarter quarter(Here here, Numbers.Quarter quarter) {
    return new Quarter(
        Shown.quarter(here, quarter.period()),
        Shown.number(quarter.period()) + "/" + quarter.period().first().getYear(),
        quarter.came(),
        quarter.arrived(),
        quarter.endedOtherwise(),
        quarter.onTheirWay());
  }

  @Override
  public String template() {
    return "figures/figures";
  }
}
