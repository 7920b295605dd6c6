package org.safeconduct.estimate.linkage;

/// What the fields, and people, say of every pair of records, candidate or not.
final class Evidence {
  private final Patterns patterns;
  private final Weights weights;
  private final Decisions decisions;

  Evidence(Patterns patterns, Weights weights, Decisions decisions) {
    this.patterns = patterns;
    this.weights = weights;
    this.decisions = decisions;
  }

  Records records() {
    return patterns.records();
  }

  Decisions decisions() {
    return decisions;
  }

  double logPriorOdds() {
    return weights.logPriorOdds();
  }

  /// What each field says of a pair; not a number if it is silent in one of the two.
  float[] byField(int one, int other) {
    long pattern = patterns.of(one, other);
    float[] said = new float[records().fields()];
    for (int f = 0; f < said.length; f++) {
      boolean silent = AgreementPattern.level(pattern, f) == AgreementPattern.MISSING;
      said[f] = silent ? Float.NaN : (float) weights.contribution(pattern, f);
    }
    return said;
  }

  long pattern(int one, int other) {
    return patterns.of(one, other);
  }

  double logOdds(long pattern) {
    return weights.logOdds(pattern, records().fields());
  }

  boolean areKeptApart(int one, int other) {
    return !decisions.of(Pairs.of(one, other)).orElse(true);
  }
}
