package org.safeconduct.estimate.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How many still wait after a length: the product-limit estimate (Kaplan & Meier 1958), with
/// Greenwood's variance (1926) and log–log intervals.
///
/// @param steps one for each length at which waiting ended for somebody
public record KaplanMeier(List<Estimate> steps) {
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /// @param level of the pointwise intervals, 0.95 say
  public static KaplanMeier of(List<Stay> stays, double level) {
    List<Estimate> steps = new ArrayList<>();
    double survival = 1;
    double sum = 0;
    for (Risk risk : Risk.of(stays)) {
      long n = risk.waiting();
      long d = risk.ended();
      survival *= (double) (n - d) / n;
      sum += (double) d / ((double) n * (n - d));
      double variance = n == d ? 0 : survival * survival * sum;
      steps.add(Estimate.of(risk.at(), n, survival, variance, level));
    }
    return new KaplanMeier(steps);
  }

  /// The length by which half no longer wait; empty if more than half wait to the end.
  public OptionalDouble median() {
    return first(steps.stream().mapToDouble(Estimate::probability).toArray());
  }

  /// The ends of the median's interval: where the interval of the curve goes under one half
  /// (Brookmeyer & Crowley 1982, on the log–log scale). An empty end is beyond what was seen.
  public OptionalDouble medianAtLeast() {
    return first(steps.stream().mapToDouble(Estimate::low).toArray());
  }

  public OptionalDouble medianAtMost() {
    return first(steps.stream().mapToDouble(Estimate::high).toArray());
  }

  private OptionalDouble first(double[] curve) {
    for (int i = 0; i < curve.length; i++) {
      if (curve[i] <= 0.5 + 1e-12) return OptionalDouble.of(steps.get(i).at());
    }
    return OptionalDouble.empty();
  }
}
