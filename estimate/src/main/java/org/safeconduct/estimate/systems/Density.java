package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;

/// A posterior as a curve: its height over a row of evenly spaced numbers, drawn and looked at for
/// peaks. Exact probabilities are gathered into bins, and smoothed over the distance between
/// neighbouring values where bins are narrower, or each value would be a peak; draws are smoothed
/// with a normal kernel of Silverman's width (1986, equation 3.31).
public record Density(double first, double step, List<Double> heights) {
  private static final int BINS = 400;

  /// Two peaks are one when the valley between them is not deeper than this share of the lower.
  private static final double SHALLOW = 0.8;

  /// A peak with a smaller share of the mass is no part of the story.
  private static final double SLIGHT = 0.05;

  public Density {
    heights = List.copyOf(heights);
  }

  public static Density of(Posterior posterior) {
    double low = posterior.quantile(0.0005);
    double high = Math.max(posterior.quantile(0.9975), low + 1);
    double step = (high - low) / (BINS - 1);
    double[] bins = new double[BINS];
    for (int at = 0; at < posterior.size(); at++) {
      double place = (posterior.value(at) - low) / step;
      int left = (int) Math.floor(place);
      put(bins, left, posterior.mass(at) * (left + 1 - place));
      put(bins, left + 1, posterior.mass(at) * (place - left));
    }
    double width = (posterior.isDrawn() ? width(posterior) : gap(posterior)) / step;
    double[] smooth = width > 0.5 ? smoothed(bins, width) : bins;
    List<Double> heights = new ArrayList<>();
    for (double mass : smooth) heights.add(mass / step);
    return new Density(low, step, heights);
  }

  private static void put(double[] bins, int at, double mass) {
    if (at >= 0 && at < bins.length) bins[at] += mass;
  }

  /// The greatest distance between neighbouring values where most of the mass is.
  private static double gap(Posterior posterior) {
    double low = posterior.quantile(0.025);
    double high = posterior.quantile(0.975);
    double gap = 0;
    for (int at = 1; at < posterior.size(); at++) {
      boolean inside = posterior.value(at - 1) >= low && posterior.value(at) <= high;
      if (inside) gap = Math.max(gap, posterior.value(at) - posterior.value(at - 1));
    }
    return gap;
  }

  private static double width(Posterior posterior) {
    double middle = (posterior.quantile(0.75) - posterior.quantile(0.25)) / 1.349;
    double spread = Math.min(posterior.deviation(), middle);
    return 0.9 * spread * Math.pow(posterior.size(), -0.2);
  }

  /// What a kernel throws over the ends comes back from them.
  private static double[] smoothed(double[] bins, double width) {
    int reach = (int) Math.ceil(4 * width);
    double[] smooth = new double[bins.length];
    double norm = 0;
    for (int away = -reach; away <= reach; away++) norm += kernel(away, width);
    for (int at = 0; at < bins.length; at++) {
      for (int away = -reach; away <= reach; away++) {
        int to = at + away;
        int folded = to < 0 ? -to - 1 : to >= bins.length ? 2 * bins.length - to - 1 : to;
        put(smooth, folded, bins[at] * kernel(away, width) / norm);
      }
    }
    return smooth;
  }

  private static double kernel(double away, double width) {
    return Math.exp(-0.5 * away * away / (width * width));
  }

  public double at(int index) {
    return first + index * step;
  }

  /// The numbers at which the curve has a peak worth telling, in ascending order. More than one
  /// means that no single number and no single interval describes what is believed.
  public List<Double> peaks() {
    List<Integer> tops = tops();
    while (merged(tops)) {}
    List<Double> told = new ArrayList<>();
    for (int at = 0; at < tops.size(); at++) {
      int from = at == 0 ? 0 : valley(tops.get(at - 1), tops.get(at));
      int to = at == tops.size() - 1 ? heights.size() : valley(tops.get(at), tops.get(at + 1));
      double mass = heights.subList(from, to).stream().mapToDouble(h -> h * step).sum();
      if (mass >= SLIGHT || tops.size() == 1) told.add(at(tops.get(at)));
    }
    return told;
  }

  private List<Integer> tops() {
    List<Integer> tops = new ArrayList<>();
    for (int at = 0; at < heights.size(); at++) {
      boolean rises = at == 0 || heights.get(at - 1) < heights.get(at);
      boolean falls = at == heights.size() - 1 || heights.get(at + 1) <= heights.get(at);
      if (rises && falls) tops.add(at);
    }
    return tops;
  }

  /// Takes away the lower of two neighbours that no valley divides, the shallowest first.
  private boolean merged(List<Integer> tops) {
    int shallowest = -1;
    double most = SHALLOW;
    for (int at = 0; at + 1 < tops.size(); at++) {
      int valley = valley(tops.get(at), tops.get(at + 1));
      double lower = Math.min(heights.get(tops.get(at)), heights.get(tops.get(at + 1)));
      if (heights.get(valley) / lower > most) {
        most = heights.get(valley) / lower;
        shallowest = at;
      }
    }
    if (shallowest < 0) return false;
    boolean left = heights.get(tops.get(shallowest)) < heights.get(tops.get(shallowest + 1));
    int lower = left ? shallowest : shallowest + 1;
    tops.subList(lower, lower + 1).clear();
    return true;
  }

  private int valley(int from, int to) {
    int lowest = from;
    for (int at = from; at <= to; at++) if (heights.get(at) < heights.get(lowest)) lowest = at;
    return lowest;
  }
}
