package org.safeconduct.estimate.systems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;

/// How plausible each number of people is: values in ascending order, each with its mass; the
/// masses add up to one. Draws of a sampler and exact probabilities are the same thing here.
public final class Posterior {
  private final double[] values;
  private final double[] below;
  private final boolean drawn;

  private Posterior(double[] values, double[] masses, boolean drawn) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> values[at]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.values = Arrays.stream(order).mapToDouble(at -> values[at]).toArray();
    this.below = new double[values.length + 1];
    for (int at = 0; at < order.length; at++) below[at + 1] = below[at] + masses[order[at]];
    double total = below[order.length];
    if (!(total > 0) || !Double.isFinite(total)) throw new IllegalArgumentException("No mass");
    for (int at = 0; at < below.length; at++) below[at] /= total;
    this.drawn = drawn;
  }

  public static Posterior ofDraws(double[] draws) {
    double[] masses = new double[draws.length];
    Arrays.fill(masses, 1.0 / draws.length);
    return new Posterior(draws, masses, true);
  }

  /// @param masses at `first`, `first + step`, …; need not add up to one
  static Posterior ofMasses(double first, double step, double[] masses) {
    double[] values =
        IntStream.range(0, masses.length).mapToDouble(i -> first + i * step).toArray();
    return new Posterior(values, masses, false);
  }

  /// One part of each in equal measure: what is believed when it is unknown which of them is right.
  /// Over draws of a linkage this is linkage-averaging (Sadinle 2018, arXiv 1812.09590).
  public static Posterior mixture(List<Posterior> parts) {
    double[] values = parts.stream().flatMapToDouble(p -> Arrays.stream(p.values)).toArray();
    double[] masses =
        parts.stream()
            .flatMapToDouble(p -> IntStream.range(0, p.size()).mapToDouble(p::mass))
            .toArray();
    return new Posterior(values, masses, parts.stream().anyMatch(p -> p.drawn));
  }

  /// The sum of numbers that know nothing of each other, by `draws` draws from each.
  public static Posterior sum(List<Posterior> parts, int draws, UniformRandomProvider random) {
    double[] sums = new double[draws];
    for (Posterior part : parts) {
      for (int at = 0; at < draws; at++) sums[at] += part.quantile(random.nextDouble());
    }
    return ofDraws(sums);
  }

  int size() {
    return values.length;
  }

  double value(int at) {
    return values[at];
  }

  double mass(int at) {
    return below[at + 1] - below[at];
  }

  boolean isDrawn() {
    return drawn;
  }

  public double mean() {
    return IntStream.range(0, size()).mapToDouble(at -> values[at] * mass(at)).sum();
  }

  public double deviation() {
    double mean = mean();
    return Math.sqrt(
        IntStream.range(0, size())
            .mapToDouble(at -> (values[at] - mean) * (values[at] - mean) * mass(at))
            .sum());
  }

  public double median() {
    return quantile(0.5);
  }

  /// The smallest value that has at least the share `p` of all mass at or below it.
  public double quantile(double p) {
    int at = Arrays.binarySearch(below, Math.clamp(p, 0, 1));
    int first = at >= 0 ? at : -at - 1;
    return values[Math.clamp(first - 1L, 0, size() - 1)];
  }

  /// The share of all mass at or below `number`.
  public double upTo(double number) {
    int count = 0;
    for (int step = Integer.highestOneBit(size()); step > 0; step >>= 1) {
      if (count + step <= size() && values[count + step - 1] <= number) count += step;
    }
    return below[count];
  }

  /// What lies between the lowest and the highest 2.5 %.
  public Interval interval() {
    return new Interval(quantile(0.025), quantile(0.975));
  }
}
