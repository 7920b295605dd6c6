package org.safeconduct.server.lists.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.lists.ListsFact.Curve;
import org.safeconduct.server.lists.ListsFact.Found;
import org.safeconduct.server.lists.ListsFact.ModelSaid;
import org.safeconduct.server.site.Here;

/// Draws what models said: all intervals in one picture, and each whole distribution.
final class Pictures {
  private static final double PERCENT = 10;

  private final Here here;

  Pictures(Here here) {
    this.here = here;
  }

  /// Null where no model has an estimate; those that said no are not drawn.
  @Nullable Plot intervals(List<ModelSaid> models) {
    List<ModelSaid> found = models.stream().filter(m -> m.found() != null).toList();
    if (found.isEmpty()) return null;
    List<Layer.Reach> reaches = new ArrayList<>();
    List<Layer.Point> centres = new ArrayList<>();
    for (int at = 0; at < found.size(); at++) {
      Found one = Objects.requireNonNull(found.get(at).found());
      reaches.add(new Layer.Reach(at, one.low(), one.high()));
      for (int centre : one.centres()) centres.add(new Layer.Point(at, centre));
    }
    return new Plot(
        here.t("lists.intervals"),
        here.t("lists.intervals.words"),
        new Plot.Axis(here.t("lists.model"), found.stream().map(ModelSaid::model).toList()),
        Plot.Axis.of(here.t("lists.all-people")),
        List.of(
            new Layer.Ranges(here.t("lists.interval"), reaches),
            new Layer.Dots(here.t("lists.centre"), centres)));
  }

  /// How plausible each number of people is, by one model.
  Plot distribution(String model, Found found, Curve curve) {
    int last = curve.heights().size() - 1;
    double step = (double) (curve.to() - curve.from()) / last;
    List<Layer.Point> points =
        IntStream.rangeClosed(0, last)
            .mapToObj(
                at -> new Layer.Point(curve.from() + at * step, curve.heights().get(at) / PERCENT))
            .toList();
    return new Plot(
        here.t("lists.distribution", model),
        here.t("lists.distribution.words"),
        Plot.Axis.of(here.t("lists.all-people")),
        Plot.Axis.of(here.t("lists.plausible")),
        List.of(
            new Layer.Area(here.t("lists.plausible"), points),
            new Layer.Mark(here.t("lists.from"), found.low()),
            new Layer.Mark(here.t("lists.to"), found.high())));
  }
}
