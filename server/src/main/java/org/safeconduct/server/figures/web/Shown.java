package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.estimate.protect.Period;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Shape;
import org.safeconduct.server.figures.Cut;
import org.safeconduct.server.site.Here;

/// A table that may be shown, ready to be read: one or two dimensions with their totals.
///
/// @param heads one for each column, the first over the rows' names
/// @param rows the first cell names the row
public record Shown(List<String> heads, List<List<String>> rows) {
  public Shown {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
  }

  static Shown of(Here here, Release release) {
    Shape shape = release.shape();
    boolean isFlat = shape.rank() > 1;
    List<String> heads = new ArrayList<>();
    heads.add(here.t("figures.by." + shape.dimensions().getFirst().name()));
    if (isFlat) {
      for (int level = 0; level <= shape.levels(1); level++)
        heads.add(label(here, shape, 1, level));
    } else {
      heads.add(here.t("figures.people"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int level = 0; level <= shape.levels(0); level++) {
      List<String> row = new ArrayList<>();
      row.add(label(here, shape, 0, level));
      for (int at = 0; at <= (isFlat ? shape.levels(1) : 0); at++) {
        row.add(figure(here, release, isFlat ? shape.place(level, at) : shape.place(level)));
      }
      rows.add(row);
    }
    return new Shown(heads, rows);
  }

  /// What a level is called; its dimension's total comes after the last one.
  static String label(Here here, Shape shape, int k, int level) {
    if (level == shape.levels(k)) return here.t("figures.total");
    String name = shape.dimensions().get(k).levels().get(level);
    if (shape.dimensions().get(k).name().equals(Cut.HOW)) return here.t("casework.ending." + name);
    return Period.named(name)
        .filter(period -> period.months() == 3)
        .map(period -> quarter(here, period))
        .orElse(name);
  }

  static String quarter(Here here, Period period) {
    String year = Integer.toString(period.first().getYear());
    return here.t("figures.quarter", number(period), year);
  }

  /// Which quarter of its year.
  static int number(Period quarter) {
    return (quarter.first().getMonthValue() + 2) / 3;
  }

  private static String figure(Here here, Release release, int place) {
    return release.isHidden(place)
        ? here.t("figures.hidden")
        : Long.toString(release.at(place).orElseThrow());
  }
}
