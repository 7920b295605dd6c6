package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.estimate.waiting.Ending;
import org.safeconduct.estimate.waiting.Estimate;
import org.safeconduct.estimate.waiting.Incidence;
import org.safeconduct.estimate.waiting.WaitingTimes;
import org.safeconduct.server.site.Here;

/// The picture of one group: which part still waits after so many days, and which part was answered
/// in each way.
final class Curves {
  private static final double PERCENT = 100;

  private final Here here;

  Curves(Here here) {
    this.here = here;
  }

  Plot of(WaitingTimes.Shown shown) {
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Steps(here.t("figures.waiting"), points(1, shown.waiting())));
    for (Incidence ended : shown.ended()) {
      if (ended.steps().isEmpty()) continue;
      String name = name(ended.endings(), shown.ended().size() == 1);
      layers.add(new Layer.Steps(name, points(0, ended.steps())));
    }
    return new Plot(
        here.t("figures.together"),
        here.t("figures.plot.words"),
        Plot.Axis.of(here.t("figures.plot.days")),
        Plot.Axis.of(here.t("figures.plot.part")),
        layers);
  }

  private static List<Layer.Point> points(double first, List<Estimate> steps) {
    List<Layer.Point> points = new ArrayList<>();
    points.add(new Layer.Point(0, first * PERCENT));
    steps.forEach(
        step -> points.add(new Layer.Point(step.at(), Math.rint(step.probability() * PERCENT))));
    return points;
  }

  /// One ending by its name; several are counted together because each alone was too rare.
  private String name(Set<Ending> endings, boolean all) {
    if (endings.size() == 1) {
      return here.t("figures.ending." + endings.iterator().next().name().toLowerCase(Locale.ROOT));
    }
    return here.t(all ? "figures.ending.any" : "figures.ending.others");
  }
}
