package org.safeconduct.estimate.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How many waits have ended in some ways by a length, while every other ending competes: the
/// estimate of Aalen & Johansen (1978), with the delta-method variance of Marubini & Valsecchi
/// (1995, ch. 10). One minus Kaplan–Meier with the other endings as censoring would say too much.
///
/// @param steps one for each length at which a wait ended in one of these ways
public record Incidence(Set<Ending> endings, List<Estimate> steps) {
  public Incidence {
    endings = Set.copyOf(endings);
    steps = List.copyOf(steps);
  }

  /// @param endings counted together
  public static Incidence of(List<Stay> stays, Set<Ending> endings, double level) {
    List<Risk> risks = Risk.of(stays);
    double[] before = new double[risks.size()];
    double[] incidence = new double[risks.size()];
    double survival = 1;
    double sum = 0;
    for (int j = 0; j < risks.size(); j++) {
      Risk risk = risks.get(j);
      before[j] = survival;
      sum += survival * ended(risk, endings) / risk.waiting();
      incidence[j] = sum;
      survival *= (double) (risk.waiting() - risk.ended()) / risk.waiting();
    }
    List<Estimate> steps = new ArrayList<>();
    for (int i = 0; i < risks.size(); i++) {
      Risk risk = risks.get(i);
      if (ended(risk, endings) == 0) continue;
      double variance = variance(risks.subList(0, i + 1), endings, before, incidence);
      steps.add(Estimate.of(risk.at(), risk.waiting(), incidence[i], variance, level));
    }
    return new Incidence(endings, steps);
  }

  private static long ended(Risk risk, Set<Ending> endings) {
    return endings.stream().mapToLong(risk::ended).sum();
  }

  private static double variance(
      List<Risk> risks, Set<Ending> endings, double[] before, double[] incidence) {
    double last = incidence[risks.size() - 1];
    double variance = 0;
    for (int j = 0; j < risks.size(); j++) {
      double n = risks.get(j).waiting();
      double d = risks.get(j).ended();
      double k = ended(risks.get(j), endings);
      double rest = last - incidence[j];
      if (n > d) variance += rest * rest * d / (n * (n - d));
      variance += before[j] * before[j] * k * (n - k) / (n * n * n);
      variance -= 2 * rest * before[j] * k / (n * n);
    }
    return variance;
  }
}
