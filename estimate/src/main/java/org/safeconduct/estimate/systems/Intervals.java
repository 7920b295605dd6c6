package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;

/// The intervals of all models in one picture, so that their disagreement is seen before any of
/// them is read.
final class Intervals {
  private Intervals() {}

  /// Empty where no model has an estimate. Models that said no are not drawn; the table beside says
  /// why.
  static Optional<Plot> of(List<Answer> answers) {
    List<Estimate> estimates =
        answers.stream().filter(Estimate.class::isInstance).map(Estimate.class::cast).toList();
    if (estimates.isEmpty()) return Optional.empty();
    List<String> names = estimates.stream().map(Estimate::model).toList();
    List<Layer.Reach> reaches = new ArrayList<>();
    List<Layer.Point> centres = new ArrayList<>();
    for (int at = 0; at < estimates.size(); at++) {
      Interval interval = estimates.get(at).interval();
      reaches.add(new Layer.Reach(at, interval.low(), interval.high()));
      for (double centre : centres(estimates.get(at))) centres.add(new Layer.Point(at, centre));
    }
    return Optional.of(
        new Plot(
            "What each model says",
            words(estimates),
            new Plot.Axis("model", names),
            Plot.Axis.of("people, seen and unseen"),
            List.of(
                new Layer.Ranges("95 % interval", reaches),
                new Layer.Dots("centre, or each peak", centres))));
  }

  /// One number, or every peak where there are several: a middle between peaks is believed by none.
  static List<Double> centres(Estimate estimate) {
    List<Double> peaks = Density.of(estimate.posterior()).peaks();
    return peaks.size() == 1 ? List.of(estimate.centre()) : peaks;
  }

  private static String words(List<Estimate> estimates) {
    return "An upright line for each model, from the low to the high end of its interval. "
        + estimates.stream()
            .map(e ->
                String.format(
                    Locale.ROOT,
                    "%s: %,.0f to %,.0f.",
                    e.model(),
                    e.interval().low(),
                    e.interval().high()))
            .collect(Collectors.joining(" "));
  }
}
