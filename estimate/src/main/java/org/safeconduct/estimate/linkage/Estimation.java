package org.safeconduct.estimate.linkage;

import java.util.List;

/// Learns the [Weights] without truth, by expectation and maximisation [Dempster, Laird & Rubin
/// 1977; Winkler 1988], over *all* pairs of records and not only over the candidates:
///
/// - pairs of one person are taken to lie among the candidates; their grades, and the prior, come
///   from the candidates, each counted with its probability;
/// - pairs of two people are learnt from a random sample of all pairs, each counted with the
///   probability that it is none of the others. Agreement on a value is too rare for a sample and
///   is counted exactly, from how often each value occurs.
///
/// So blocking, which fills the candidates with pairs that agree, cannot make agreement look
/// common.
final class Estimation {
  private static final int MOST_ROUNDS = 500;

  /// What is expected of one person's two records before any was seen, by grade, worth
  /// [#PRIOR_PAIRS] pairs: it decides where the data are silent, and which of the two classes is
  /// which.
  private static final double[] EXPECTED = {0.06, 0.01, 0.01, 0.03, 0.04, 0.07, 0.05, 0.73};

  private static final double PRIOR_PAIRS = 10;

  private final PatternCounts candidates;
  private final PatternCounts sample;
  private final long[] decided;
  private final List<TermFrequencies> frequencies;
  private final double pairs;
  private final int fields;
  private final double[] known;

  /// @param candidates without the pairs about which somebody has decided
  /// @param sample of all pairs
  /// @param decided patterns of the pairs that somebody has decided to be one person
  Estimation(
      PatternCounts candidates,
      PatternCounts sample,
      long[] decided,
      List<TermFrequencies> frequencies,
      Records records) {
    this.candidates = candidates;
    this.sample = sample;
    this.decided = decided;
    this.frequencies = frequencies;
    this.pairs = records.pairs();
    this.fields = records.fields();
    Tally all = new Tally(fields);
    for (int i = 0; i < sample.patterns().length; i++) {
      all.add(sample.patterns()[i], sample.counts()[i]);
    }
    this.known = new double[fields];
    for (int f = 0; f < fields; f++) known[f] = pairs * all.known(f) / Math.max(1, all.weight);
  }

  Weights learnt() {
    if (fields == 1) return supposed();
    int[] alone = Dependence.none(fields);
    Weights weights = converged(first(), alone, alone);
    Tally same = same(weights);
    Tally different = different(weights);
    return converged(weights, Dependence.tree(same), Dependence.tree(different));
  }

  /// Nothing is known yet: what agrees is taken to agree by chance.
  private Weights first() {
    return started(0.2 * Math.sqrt(2 * pairs), new Tally(fields));
  }

  /// One field alone cannot tell the two kinds of pairs apart: its weights are not learnt but
  /// supposed, as if every second row had a partner, and these agreed as expected.
  private Weights supposed() {
    double partnered = 0.5 * Math.sqrt(2 * pairs);
    Tally agreed = new Tally(fields);
    for (int c = 0; c < AgreementPattern.CLASSES; c++) {
      double expected = partnered * EXPECTED[AgreementPattern.SAME] * frequencies.get(0).share(c);
      agreed.classes[0][c] = Math.min(expected, 0.9 * frequencies.get(0).agreeing(c));
    }
    return started(partnered, agreed);
  }

  private Weights started(double partnered, Tally agreed) {
    int[] alone = Dependence.none(fields);
    Tally all = new Tally(fields);
    for (int i = 0; i < sample.patterns().length; i++) {
      all.add(sample.patterns()[i], sample.counts()[i]);
    }
    Likelihood same = sameFrom(new Tally(fields), alone);
    double prior = Math.min(0.5, (partnered + 0.5) / (pairs + 1));
    return new Weights(prior, same, differentFrom(all, agreed, alone));
  }

  private Weights converged(Weights from, int[] sameTree, int[] differentTree) {
    Weights weights = from;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Tally same = same(weights);
      Tally different = different(weights);
      double prior = (same.weight + 0.5) / (pairs + 1);
      Weights next =
          new Weights(
              prior, sameFrom(same, sameTree), differentFrom(different, same, differentTree));
      double moved = Math.abs(Math.log(next.prior() / weights.prior()));
      weights = next;
      if (moved < 1e-5 && round > 5) break;
    }
    return weights;
  }

  private Tally same(Weights weights) {
    Tally same = new Tally(fields);
    for (int i = 0; i < candidates.patterns().length; i++) {
      long pattern = candidates.patterns()[i];
      double p = Weights.probability(weights.logOdds(pattern, fields));
      same.add(pattern, p * candidates.counts()[i]);
    }
    for (long pattern : decided) same.add(pattern, 1);
    return same;
  }

  private Tally different(Weights weights) {
    Tally different = new Tally(fields);
    for (int i = 0; i < sample.patterns().length; i++) {
      long pattern = sample.patterns()[i];
      double p = Weights.probability(weights.logOdds(pattern, fields));
      different.add(pattern, (1 - p) * sample.counts()[i]);
    }
    return different;
  }

  private Likelihood sameFrom(Tally tally, int[] tree) {
    double[][] grades = new double[fields][Grade.COUNT];
    double[][] classes = new double[fields][AgreementPattern.CLASSES];
    for (int f = 0; f < fields; f++) {
      double total = tally.known(f) + PRIOR_PAIRS;
      for (int g = 0; g < Grade.COUNT; g++) {
        grades[f][g] = (tally.grades[f][g] + PRIOR_PAIRS * EXPECTED[g]) / total;
      }
      double agreeing = tally.grades[f][AgreementPattern.SAME] + PRIOR_PAIRS;
      for (int c = 0; c < AgreementPattern.CLASSES; c++) {
        double expected = PRIOR_PAIRS * frequencies.get(f).share(c);
        classes[f][c] = (tally.classes[f][c] + expected + 1e-9) / agreeing;
      }
    }
    return likelihood(tally, grades, classes, tree);
  }

  private Likelihood differentFrom(Tally tally, Tally same, int[] tree) {
    double[][] grades = new double[fields][Grade.COUNT];
    double[][] classes = new double[fields][AgreementPattern.CLASSES];
    for (int f = 0; f < fields; f++) {
      double agreeing = 0;
      for (int c = 0; c < AgreementPattern.CLASSES; c++) {
        double others = Math.max(0, frequencies.get(f).agreeing(c) - same.classes[f][c]);
        classes[f][c] = others + 0.5 * frequencies.get(f).share(c) + 1e-9;
        agreeing += classes[f][c];
      }
      for (int c = 0; c < AgreementPattern.CLASSES; c++) classes[f][c] /= agreeing;
      double total = known[f] - same.known(f) + 1;
      double shared = Math.min(0.999, agreeing / Math.max(1, total));
      grades(tally.grades[f], shared, grades[f]);
    }
    return likelihood(tally, grades, classes, tree);
  }

  /// Grades below "same" in the sample's proportions, "same" as it was counted.
  private static void grades(double[] counts, double shared, double[] into) {
    double below = 0.5 * AgreementPattern.SAME;
    for (int g = 0; g < AgreementPattern.SAME; g++) below += counts[g];
    for (int g = 0; g < AgreementPattern.SAME; g++) {
      into[g] = (counts[g] + 0.5) / below * (1 - shared);
    }
    into[AgreementPattern.SAME] = shared;
  }

  private Likelihood likelihood(Tally tally, double[][] grades, double[][] classes, int[] tree) {
    double[][][] given = new double[fields][][];
    for (int f = 0; f < fields; f++) {
      given[f] = tree[f] < 0 ? new double[0][0] : given(tally, f, tree[f], grades[f]);
    }
    log(grades);
    log(classes);
    return new Likelihood(grades, classes, tree, given);
  }

  /// Drawn towards the field's own chances where the sample has little to say.
  private static double[][] given(Tally tally, int field, int parent, double[] chances) {
    double[][] given = new double[Grade.COUNT][Grade.COUNT];
    for (int p = 0; p < Grade.COUNT; p++) {
      double total = PRIOR_PAIRS;
      for (int g = 0; g < Grade.COUNT; g++) total += tally.joint(field, g, parent, p);
      for (int g = 0; g < Grade.COUNT; g++) {
        double count = tally.joint(field, g, parent, p);
        given[p][g] = Math.log((count + PRIOR_PAIRS * chances[g]) / total);
      }
    }
    return given;
  }

  private static void log(double[][] chances) {
    for (double[] row : chances) {
      for (int i = 0; i < row.length; i++) row[i] = Math.log(row[i]);
    }
  }
}
