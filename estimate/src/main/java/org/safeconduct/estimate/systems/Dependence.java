package org.safeconduct.estimate.systems;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How two lists go together, as far as it can be seen.
///
/// @param shared how many are on both
/// @param alone what these two lists alone would estimate, were they independent (Chapman 1951)
/// @param odds by how much being on the one multiplies the odds of being on the other, among people
///   who are on some third list, so that nobody unseen is missing from the fourfold table; above 1
///   they attract, below 1 they repel. One half is added to each cell (Haldane–Anscombe)
/// @param range its 95 % interval (Woolf 1955); one around 1 says nothing either way
public record Dependence(
    String one, String other, int shared, double alone, double odds, Interval range) {

  /// All pairs, in the order of the lists.
  public static List<Dependence> of(CaseLists lists) {
    List<Dependence> pairs = new ArrayList<>();
    for (int one = 0; one < lists.size(); one++) {
      for (int other = one + 1; other < lists.size(); other++) pairs.add(of(lists, one, other));
    }
    return pairs;
  }

  private static Dependence of(CaseLists lists, int one, int other) {
    double[] fourfold = {0.5, 0.5, 0.5, 0.5};
    int pair = 1 << one | 1 << other;
    for (Map.Entry<CaptureHistory, Integer> entry : lists.counts().entrySet()) {
      CaptureHistory history = entry.getKey();
      if ((history.lists() & ~pair) == 0) continue;
      fourfold[(history.on(one) ? 1 : 0) + (history.on(other) ? 2 : 0)] += entry.getValue();
    }
    double logOdds = log(fourfold[0]) + log(fourfold[3]) - log(fourfold[1]) - log(fourfold[2]);
    double error = 0;
    for (double cell : fourfold) error += 1 / cell;
    double reach = 1.96 * sqrt(error);
    int shared = lists.shared(one, other);
    double alone = (lists.on(one) + 1.0) * (lists.on(other) + 1.0) / (shared + 1.0) - 1;
    return new Dependence(
        lists.names().get(one),
        lists.names().get(other),
        shared,
        alone,
        exp(logOdds),
        new Interval(exp(logOdds - reach), exp(logOdds + reach)));
  }
}
