package org.safeconduct.estimate.systems;

import static org.apache.commons.rng.simple.RandomSource.XO_SHI_RO_256_PP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the stepwise estimate might have been: as many people as were estimated, those on no list
/// among them, draw their histories anew, and everything is done again, the choice of pairs too.
///
/// The unseen are drawn as well (Buckland & Garthwaite 1991, Quantifying precision of
/// mark–recapture estimates using the bootstrap and related methods, Biometrics 47, 255–268),
/// because how many of a fixed number of people are seen is chance. To resample those seen alone,
/// as SparseMSE does, is to take their number for given: where most are seen that interval is far
/// too narrow (docs/methods/systems.md).
final class Resamples {
  private final CaseLists lists;
  private final double threshold;
  private final double unseen;
  private final List<CaptureHistory> histories;
  private final double[] totals;

  /// @param chosen what the lists themselves gave
  Resamples(CaseLists lists, Stepwise chosen, LogLinear model, long seed) {
    this.lists = lists;
    this.threshold = model.threshold();
    this.unseen = chosen.fit().unseen();
    this.histories = List.copyOf(lists.counts().keySet());
    this.totals =
        drawn(model.resamples(), seed).parallelStream()
            .mapToDouble(again -> Stepwise.total(again, threshold))
            .toArray();
  }

  private List<CaseLists> drawn(int resamples, long seed) {
    Variates draw = new Variates(XO_SHI_RO_256_PP.create(seed));
    double[] weights = weights();
    List<CaseLists> drawn = new ArrayList<>();
    for (int at = 0; at < resamples; at++) {
      int[] counts = new int[weights.length];
      draw.share((int) Math.round(estimate()), weights, counts);
      SortedMap<CaptureHistory, Integer> again = new TreeMap<>();
      for (int i = 0; i < histories.size(); i++) again.put(histories.get(i), counts[i]);
      drawn.add(new CaseLists(lists.names(), again));
    }
    return drawn;
  }

  /// How many people have each history; last, those on no list.
  private double[] weights() {
    double[] weights = new double[histories.size() + 1];
    for (int i = 0; i < histories.size(); i++) weights[i] = lists.count(histories.get(i));
    weights[histories.size()] = unseen;
    return weights;
  }

  private double estimate() {
    return lists.seen() + unseen;
  }

  int infinite() {
    return totals.length - finite().length;
  }

  double[] finite() {
    return Arrays.stream(totals).filter(Double::isFinite).toArray();
  }

  BiasCorrected corrected() {
    return new BiasCorrected(totals, estimate(), acceleration());
  }

  /// How much the spread grows with the number, from leaving out one person of each history; to
  /// leave out one of the unseen changes nothing.
  private double acceleration() {
    double[] estimates = new double[histories.size() + 1];
    double[] oneLess =
        histories.parallelStream()
            .mapToDouble(history -> Stepwise.total(oneLess(history), threshold))
            .toArray();
    System.arraycopy(oneLess, 0, estimates, 0, oneLess.length);
    estimates[oneLess.length] = estimate();
    return BiasCorrected.acceleration(weights(), estimates);
  }

  private CaseLists oneLess(CaptureHistory history) {
    SortedMap<CaptureHistory, Integer> counts = new TreeMap<>(lists.counts());
    counts.merge(history, -1, Integer::sum);
    return new CaseLists(lists.names(), counts);
  }
}
