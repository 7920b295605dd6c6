package org.safeconduct.server.lists.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.estimate.report.Layer;
import org.safeconduct.estimate.report.Plot;
import org.safeconduct.server.lists.ListsFact.Overlap;
import org.safeconduct.server.site.Here;

/// How lists overlap, drawn and in numbers. Lists are lettered in their order, so that many
/// combinations fit below a picture.
public final class Overlaps {
  private static final double WIDTH = 0.7;

  private Overlaps() {}

  /// One combination.
  ///
  /// @param people in the partition that is shown
  /// @param range over the draws of who is who; one number where they agree
  public record Line(String letters, String people, String range) {}

  static String letter(int list) {
    return Character.toString((char) ('A' + list));
  }

  static List<Line> lines(List<Overlap> overlaps) {
    return overlaps.stream()
        .map(o -> new Line(letters(o.on()), Integer.toString(o.people()), range(o)))
        .toList();
  }

  private static String letters(int on) {
    StringBuilder letters = new StringBuilder();
    IntStream.range(0, Integer.SIZE)
        .filter(list -> (on >>> list & 1) == 1)
        .forEach(list -> letters.append(letter(list)));
    return letters.toString();
  }

  private static String range(Overlap overlap) {
    return overlap.least() == overlap.most()
        ? Integer.toString(overlap.least())
        : overlap.least() + "–" + overlap.most();
  }

  static Plot plot(Here here, List<Overlap> overlaps) {
    List<String> names = overlaps.stream().map(o -> letters(o.on())).toList();
    List<Layer.Point> bars = new ArrayList<>();
    List<Layer.Reach> reaches = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      Overlap overlap = overlaps.get(at);
      bars.add(new Layer.Point(at, overlap.people()));
      reaches.add(new Layer.Reach(at, overlap.least(), overlap.most()));
    }
    return new Plot(
        here.t("lists.overlap"),
        here.t("lists.overlap.words"),
        new Plot.Axis(here.t("lists.overlap.on"), names),
        Plot.Axis.of(here.t("lists.people")),
        List.of(
            new Layer.Bars(here.t("lists.people"), WIDTH, bars),
            new Layer.Ranges(here.t("lists.overlap.draws"), reaches)));
  }
}
